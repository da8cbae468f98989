import { CONSONANTS, OF_REGIONS, VOWELS } from './russian-alphabet';

const LONG = new RegExp(`\\p{L}{6,}${OF_REGIONS}`, 'gu');
/** Before a consonant with its vowel, never after the first two letters; and before the ending. */
const BETWEEN_SYLLABLES = new RegExp(
  `(?<=\\p{L}{2}[${VOWELS}])(?=[${CONSONANTS}][${VOWELS}])|(?<=\\p{L}[${VOWELS}][${CONSONANTS}])(?=[${CONSONANTS}][${VOWELS}])|(?=${OF_REGIONS}$)`,
  'gu',
);

/** A name of a region in a narrow column: a long Russian one parts between its syllables, with a hyphen, where else any letter would do. */
export const breakableName = (name: string): string => name.replaceAll(LONG, (word) => word.replaceAll(BETWEEN_SYLLABLES, '\u00ad'));
