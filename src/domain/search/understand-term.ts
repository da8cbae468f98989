import type { Language } from '../language';
import { lookAlike, otherKeyboard } from './fold-word';
import { isNear } from './is-near';
import { inCyrillic } from './latin-alphabet';
import type { ReadItems } from './read-items';
import { readQuery, type Term } from './read-query';
import { stemOf } from './read-words';
import { readTokens, type Thesaurus } from './thesaurus';

/** A beginning of a word, and a word like it, count less than the word. */
const BEGUN = 0.6;
const LIKE = 0.5;
/** In fewer places a word may be the beginning of another, if it is not too short. */
const COMMON = 3;
const SHORTEST_BEGUN = 4;
/** A shorter word differs in one letter from too many others. */
const SHORTEST_LIKE = 5;

/** A word of a query as these texts have it; `taken`: what was looked for in its place, `null` where it was taken as it stands. */
export interface Understood {
  readonly term: Term;
  readonly taken: string | null;
}

/** Reads the words of queries by what stands in some texts: as they are, as beginnings, from the other keyboard, in Latin letters, with one letter wrong. */
export function createReader({ postings, vocabulary }: Pick<ReadItems, 'postings' | 'vocabulary'>, thesaurus: Thesaurus) {
  const isKnown = ({ keys }: Term) => [...keys.keys()].some((key) => postings.has(key));
  /** Means something by itself, or stands in more places than a beginning of a word does by chance. */
  const isCommon = ({ keys }: Term) => [...keys.keys()].some((key) => (postings.get(key)?.size ?? 0) >= (key.startsWith('§') ? 1 : COMMON));
  /** What a word of the texts is found under, its meanings included. */
  const keysOf = (folded: string, language: Language, sureness: number) =>
    readTokens([folded], language, thesaurus).flatMap(({ keys }) => keys.map((key) => [key, sureness] as const));
  const keysOfWords = (test: (folded: string) => boolean, sureness: number) =>
    new Map([...vocabulary].filter(([folded]) => test(folded)).flatMap(([folded, { language }]) => keysOf(folded, language, sureness)));

  /** The most common of the words that differ in one letter, in themselves or without their endings. */
  function nearest(word: string) {
    if (word.length < SHORTEST_LIKE) return null;
    const near = [...vocabulary].filter(
      ([folded, { language }]) => isNear(word, folded) || isNear(stemOf(word, language), stemOf(folded, language)),
    );
    const commonness = ([folded, { language }]: (typeof near)[number]) => postings.get(stemOf(folded, language))?.size ?? 0;
    const [first] = near.toSorted((a, b) => commonness(b) - commonness(a));
    return first ? { keys: new Map(keysOf(first[0], first[1].language, LIKE)), shown: first[1].shown } : null;
  }

  return function understand(term: Term): Understood {
    const [word = ''] = term.words;
    if (isCommon(term) || term.words.length > 1 || (isKnown(term) && word.length < SHORTEST_BEGUN)) return { term, taken: null };
    const alike = lookAlike(word.toUpperCase());
    const keys = /^\d/.test(word)
      ? new Map<string, number>()
      : keysOfWords((folded) => folded.startsWith(word) || (alike !== null && folded === alike), BEGUN);
    if (keys.size > 0 || isKnown(term)) return { term: { ...term, keys: new Map([...keys, ...term.keys]) }, taken: null };
    const spelled = inCyrillic(term.typed);
    for (const typed of [otherKeyboard(term.typed), spelled]) {
      const other = typed === null ? null : readQuery(typed, thesaurus)[0];
      if (other && isKnown(other)) return { term: { ...other, typed: term.typed }, taken: other.typed };
    }
    const near = nearest(word) ?? (spelled === null ? null : nearest(spelled));
    return near ? { term: { ...term, keys: near.keys }, taken: near.shown } : { term, taken: null };
  };
}
