import { LANGUAGES, type Language } from '../language';
import { soundOf } from './fold-word';
import { isNear } from './is-near';
import { bareForms } from './kazakh-stem';
import type { KnownWord } from './read-items';
import { stemOf } from './read-words';

/** A shorter word is no beginning that says anything. */
export const SHORTEST_BEGUN = 4;
/** A shorter word differs in one letter from too many others, and a shorter beginning in one from too many beginnings. */
const SHORTEST_LIKE = 5;
const SHORTEST_BEGUN_LIKE = 7;

/** In what a word with a fault in it may be like another, the surest first. What is made of the word is made once, not for each that it is held against. */
const LIKENESSES: readonly ((word: string) => (known: string) => boolean)[] = [
  (word) => (known) => isNear(word, known),
  (word) => {
    const sound = soundOf(word);
    return (known) => isNear(sound, soundOf(known));
  },
  (word) => (known) => word.length >= SHORTEST_BEGUN_LIKE && isNear(word, known.slice(0, word.length)),
  (word) => {
    const bare = bareForms(word);
    return (known) => known.length >= SHORTEST_LIKE && bare.includes(known);
  },
  (word) => {
    const bare = bareForms(word).filter((form) => form.length >= SHORTEST_BEGUN);
    return (known) => known.length >= SHORTEST_LIKE && bare.some((form) => isNear(form, known));
  },
];

type Word = readonly [folded: string, known: KnownWord];

/**
 * The most common of the words that are most like this one, in themselves or without their endings; a short word only lacks a letter of it. `null`:
 * none is like it.
 */
export function nearestWord(
  word: string,
  vocabulary: ReadonlyMap<string, KnownWord>,
  commonnessOf: (folded: string, language: Language) => number,
): Word | null {
  const isShort = word.length < SHORTEST_LIKE;
  const words = [...vocabulary].filter(([folded]) => !isShort || folded.length > word.length);
  const stems = LANGUAGES.map((language) => [language, stemOf(word, language)] as const).filter(([, stem]) => stem.length >= SHORTEST_LIKE);
  const commonness = ([folded, { language }]: Word) => commonnessOf(folded, language);
  for (const likeness of LIKENESSES) {
    const isAlike = likeness(word);
    const bare = new Map(stems.map(([language, stem]) => [language, likeness(stem)]));
    const near = words.filter(([folded, { language }]) => {
      if (isAlike(folded)) return true;
      const known = stemOf(folded, language);
      return known.length >= SHORTEST_LIKE && bare.get(language)?.(known) === true;
    });
    const [first] = near.toSorted((a, b) => commonness(b) - commonness(a));
    if (first) return first;
  }
  return null;
}
