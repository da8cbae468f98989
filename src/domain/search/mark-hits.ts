import type { Language } from '../language';
import { readWords, type Word } from './read-words';
import { readTokens, type Thesaurus } from './thesaurus';

/** A piece of a text; put together, the pieces are the text. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

export interface Looked {
  readonly language: Language;
  readonly thesaurus: Thesaurus;
  /** Under which keys a word counts as found. */
  readonly keys: ReadonlySet<string>;
}

/** The text with what was looked for told apart. */
export function markHits(text: string, looked: Looked): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end } of listSpans(text, looked)) {
    if (start < done) continue;
    if (start > done) pieces.push({ text: text.slice(done, start), isHit: false });
    pieces.push({ text: text.slice(start, end), isHit: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isHit: false });
  return pieces;
}

/** The longest piece of a text that is shown with a hit. Characters. */
const LONGEST = 220;
const SENTENCES = /[^.!?;\n]+(?:[.!?;]+(?!\s|$)[^.!?;\n]*)*[.!?;]*/g;

/**
 * The sentence of the texts that says most of what was looked for, the first of equal ones, marked; a long one is cut around its first hit.
 * `null`: none of it stands there.
 */
export function findSentence(texts: readonly string[], looked: Looked): Piece[] | null {
  let best: { text: string; count: number; first: Span } | null = null;
  for (const sentence of texts.flatMap((text) => text.match(SENTENCES) ?? [])) {
    const text = sentence.trim();
    const spans = listSpans(text, looked);
    const count = new Set(spans.map(({ key }) => key)).size;
    if (spans[0] && count > (best?.count ?? 0)) best = { text, count, first: spans[0] };
  }
  return best && markHits(cutAround(best.text, best.first), looked);
}

function cutAround(text: string, { start }: Span): string {
  if (text.length <= LONGEST) return text;
  const words = readWords(text);
  const from = start < LONGEST / 2 ? 0 : (words.find((word) => word.start >= start - LONGEST / 3)?.start ?? 0);
  const to = words.findLast((word) => word.end <= from + LONGEST)?.end ?? text.length;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}

interface Span extends Pick<Word, 'start' | 'end'> {
  readonly key: string;
}

function listSpans(text: string, { language, thesaurus, keys }: Looked): Span[] {
  const words = readWords(text);
  const tokens = readTokens(
    words.map(({ folded }) => folded),
    language,
    thesaurus,
  );
  return tokens.flatMap(({ from, to, keys: own }) => {
    const key = own.find((each) => keys.has(each));
    const [first, last] = [words[from], words[to - 1]];
    return key !== undefined && first && last ? [{ start: first.start, end: last.end, key }] : [];
  });
}
