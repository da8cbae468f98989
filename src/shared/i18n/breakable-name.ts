const VOWEL = 'аеиоуыэюя';
const CONSONANT = 'бвгджзклмнпрстфхцчшщ';
/** Russian syllables: before a consonant with its vowel, never after the first two letters; and before the ending. */
const BETWEEN_SYLLABLES = new RegExp(
  `(?<=\\p{L}{2}[${VOWEL}])(?=[${CONSONANT}][${VOWEL}])|(?<=\\p{L}[${VOWEL}][${CONSONANT}])(?=[${CONSONANT}][${VOWEL}])|(?=ская$)`,
  'gu',
);

/** A name of a region in a narrow column: a long one in -ская parts with a hyphen (Кызылор-дин-ская), where else any letter would do. */
export const breakableName = (name: string): string =>
  name.replaceAll(/\p{L}{6,}ская/gu, (word) => word.replaceAll(BETWEEN_SYLLABLES, '\u00ad'));
