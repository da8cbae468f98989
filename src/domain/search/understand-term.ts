import type { Language } from '../language';
import { lookAlike, otherKeyboards } from './fold-word';
import { inCyrillic } from './latin-alphabet';
import { nearestWord, SHORTEST_BEGUN } from './nearest-word';
import type { ReadItems } from './read-items';
import { readQuery, type Term } from './read-query';
import { readWords, stemOf } from './read-words';
import { inName, readTokens, type Thesaurus } from './thesaurus';

/** A beginning of a word, and a word like it, count less than the word. */
const BEGUN = 0.6;
const LIKE = 0.5;
/** In fewer places a word may be the beginning of another, if it is not too short. */
const COMMON = 3;
/** A single letter of another keyboard says nothing. */
const SHORTEST_TYPED = 3;

/** A word of a query that stands nowhere, and what was looked for in its place. */
export interface Replaced {
  readonly typed: string;
  readonly taken: string;
}

/** A term of a query as these texts have it; of a phrase, several words may have been replaced. */
export interface Understood {
  readonly term: Term;
  readonly replaced: readonly Replaced[];
}

const asItStands = (term: Term): Understood => ({ term, replaced: [] });
const insteadOf = (typed: string, term: Term, taken: string): Understood => ({ term: { ...term, typed }, replaced: [{ typed, taken }] });

/**
 * Reads queries by what stands in some texts: as they are, from another keyboard, and else word by word: as beginnings, from another keyboard, in Latin
 * letters, with one letter wrong.
 */
export function createReader({ postings, vocabulary: ofTexts }: Pick<ReadItems, 'postings' | 'vocabulary'>, thesaurus: Thesaurus) {
  const isKnown = ({ keys }: Term) => [...keys.keys()].some((key) => postings.has(key));
  /** Means something by itself, or stands in more places than a beginning of a word does by chance. */
  const isCommon = ({ keys }: Term) => [...keys.keys()].some((key) => (postings.get(key)?.size ?? 0) >= (key.startsWith('§') ? 1 : COMMON));
  /** What a word of the texts is found under, its meanings included. */
  const keysOf = (folded: string, language: Language, sureness: number) =>
    readTokens([folded], language, thesaurus).flatMap(({ keys }) => keys.map((key) => [key, sureness] as const));
  const keysOfWords = (test: (folded: string) => boolean, sureness: number) =>
    new Map([...vocabulary].filter(([folded]) => test(folded)).flatMap(([folded, { language }]) => keysOf(folded, language, sureness)));

  const meant = [...thesaurus.words].filter(([folded, { language }]) => keysOf(folded, language, 1).some(([key]) => postings.has(key)));
  const vocabulary = new Map([...meant, ...ofTexts]);

  const commonnessOf = (folded: string, language: Language) => postings.get(stemOf(folded, language))?.size ?? 0;

  /** What is like a word that stands nowhere; a short word is like nothing. */
  function nearest(word: string) {
    const found = word.length < SHORTEST_BEGUN ? null : nearestWord(word, vocabulary, commonnessOf);
    if (!found) return null;
    const [folded, { language, shown }] = found;
    return { keys: new Map(keysOf(folded, language, LIKE)), shown };
  }

  function understand(term: Term): Understood {
    const [word = ''] = term.words;
    if (isCommon(term) || term.words.length > 1 || (isKnown(term) && word.length < SHORTEST_BEGUN)) return asItStands(term);
    const alike = lookAlike(word.toUpperCase());
    const keys = /^\d/.test(word)
      ? new Map<string, number>()
      : keysOfWords((folded) => folded.startsWith(word) || (alike !== null && folded === alike), BEGUN);
    if (keys.size > 0 || isKnown(term)) return asItStands({ ...term, keys: new Map([...keys, ...term.keys]) });
    const spelled = inCyrillic(term.typed);
    for (const typed of [...otherKeyboards(term.typed), spelled]) {
      const other = typed === null ? null : readQuery(typed, thesaurus)[0];
      if (other && isKnown(other)) return insteadOf(term.typed, other, other.typed);
    }
    const near = nearest(word) ?? (spelled === null ? null : nearest(spelled));
    return near ? insteadOf(term.typed, { ...term, keys: near.keys }, near.shown) : asItStands(term);
  }

  /** All of it from another keyboard, where every word of it stands somewhere then: signs and digits are letters there. */
  function fromOtherKeyboard(query: string): Understood[] | null {
    for (const typed of otherKeyboards(query)) {
      const [first, ...others] = readQuery(typed, thesaurus);
      const terms = first ? [first, ...others] : [];
      if (first && terms.every(isKnown) && terms.some(({ words }) => words.join('').length >= SHORTEST_TYPED))
        return [insteadOf(query, first, typed), ...others.map(asItStands)];
    }
    return null;
  }

  /** A word that stands hardly anywhere is found in names, too. */
  const orInNames = (term: Term): Term =>
    isCommon(term) ? term : { ...term, keys: new Map([...[...term.keys.keys()].map((key) => [inName(key), LIKE] as const), ...term.keys]) };

  /** A phrase that stands nowhere as one is looked for by its words. */
  const wordsOf = (term: Term): readonly Term[] =>
    term.words.length === 1
      ? [term]
      : readWords(term.typed).flatMap(({ start, end }) => readQuery(term.typed.slice(start, end), thesaurus));

  /** What was mistyped may be part of a phrase: «дошколным образованием». */
  function asPhrases(understood: Understood[]): Understood[] {
    const mended = readQuery(understood.map(({ term, replaced }) => replaced[0]?.taken ?? term.typed).join(' '), thesaurus);
    if (mended.length >= understood.length || !mended.every(isKnown)) return understood;
    const all = understood.flatMap(({ replaced }) => replaced);
    return mended.map((term) => {
      const replaced = all.filter(({ taken }) => term.typed.includes(taken));
      return { term: { ...term, typed: replaced.map(({ typed }) => typed).join(' ') || term.typed }, replaced };
    });
  }

  return function understandQuery(query: string): Understood[] {
    const terms = readQuery(query, thesaurus)
      .flatMap((term) => (isKnown(term) ? [term] : wordsOf(term)))
      .map(orInNames);
    return (terms.every(isKnown) ? null : fromOtherKeyboard(query.trim())) ?? asPhrases(terms.map(understand));
  };
}
