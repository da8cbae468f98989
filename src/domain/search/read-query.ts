import { LANGUAGES } from '../language';
import { readWords, type Word } from './read-words';
import { readTokens, type Thesaurus } from './thesaurus';

/** What one word or phrase of a query may stand for: key of an index → how surely, 1 for the word itself. */
export interface Term {
  readonly typed: string;
  /** The words of it, folded. */
  readonly words: readonly string[];
  readonly keys: ReadonlyMap<string, number>;
}

/** A word of the same meaning counts less than the word itself. */
const MEANT = 0.7;

/** Folded words that ask for figures on a matter and say nothing of the matter: статистика буллинга. They count less than what they are asked about. */
const ASKING = /^(?:статистик(?!ал)|информаци(?!он)|сведени|дерек(?!коз|кор)|малимет|акпарат(?!тык|танд))/;
const ASKED = 0.2;

/**
 * A query as terms. Its language is not known: each word is read as Kazakh and as Russian, and the longer phrase decides.
 * No term: nothing is asked for.
 */
export function readQuery(query: string, thesaurus: Thesaurus): Term[] {
  const text = query.normalize('NFC');
  const words = readWords(text);
  const folded = words.map((word) => word.folded);
  const readings = LANGUAGES.map((language) => readTokens(folded, language, thesaurus));
  const terms: Term[] = [];
  for (let from = 0; from < words.length; ) {
    const starting = readings.map((tokens) => tokens.filter((token) => token.from === from));
    const to = Math.max(from + 1, ...starting.flat().map((token) => token.to));
    const keys = new Map<string, number>();
    const most = to === from + 1 && ASKING.test(folded[from] ?? '') ? ASKED : 1;
    for (const token of starting.flat().filter((each) => each.to === to)) {
      for (const key of token.keys) keys.set(key, key.startsWith('§') ? MEANT * most : most);
    }
    terms.push({ typed: spanOf(text, words, from, to), words: folded.slice(from, to), keys });
    from = to;
  }
  return terms;
}

function spanOf(text: string, words: readonly Word[], from: number, to: number): string {
  return text.slice(words[from]?.start, words[to - 1]?.end);
}
