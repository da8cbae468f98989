/** For a class of a regular expression. */
export const VOWELS = 'аеиоуыэюя';
/** Those that begin a syllable. */
export const CONSONANTS = 'бвгджзклмнпрстфхцчшщ';
/** How names of regions end. */
export const OF_REGIONS = 'ская';
