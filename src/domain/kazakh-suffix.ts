/** The four shapes of the Kazakh possessive ending that turns a number into "so many of them". Their letters stand in the texts. */
export const POSSESSIVE_ENDINGS = ['i', 'si', 'y', 'sy'] as const;
export type PossessiveEnding = (typeof POSSESSIVE_ENDINGS)[number];

const ZERO: PossessiveEnding = 'i';
const BY_DIGIT: readonly PossessiveEnding[] = [ZERO, 'i', 'si', 'i', 'i', 'i', 'sy', 'si', 'i', 'y'];
const BY_TENS: readonly PossessiveEnding[] = [ZERO, 'y', 'sy', 'y', 'y', 'i', 'y', 'i', 'i', 'y'];
const HUNDRED: PossessiveEnding = 'i';
const THOUSAND: PossessiveEnding = 'y';

/**
 * The ending that the last word of a number takes: one (bir) front and closed, two (eki) front and open, six (alty) back and open, …
 *
 * Errors: RangeError for anything but a whole number from 0 on.
 * Source: vowel harmony of Kazakh; the words of the numbers are in the test.
 */
export function possessiveEnding(number: number): PossessiveEnding {
  if (!Number.isSafeInteger(number) || number < 0) throw new RangeError(`possessiveEnding: not a whole number: ${number}`);
  if (number === 0) return ZERO;
  if (number % 10 !== 0) return BY_DIGIT[number % 10] ?? ZERO;
  if (number % 100 !== 0) return BY_TENS[(number % 100) / 10] ?? ZERO;
  return number % 1000 === 0 ? THOUSAND : HUNDRED;
}
