/** The forms in which a Kazakh day stands in a sentence: of the day, on the day, from the day, up to the day. */
export type DayCase = 'attributive' | 'locative' | 'ablative' | 'dative';

/** January first. Written out because the names are twelve and will stay twelve; the texts hold the names themselves. */
const ENDINGS: Record<DayCase, string> = {
  attributive: 'дағы дағы дағы дегі дағы дағы дегі дағы тегі дағы дағы дағы',
  locative: 'да да да де да да де да те да да да',
  ablative: 'дан нан дан ден дан нан ден дан тен нан дан нан',
  dative: 'ға ға ға ге ға ға ге ға ке ға ға ға',
};

/**
 * The ending that the name of a month takes, to be written right behind it: 27 желтоқсан + дағы, 8 маусым + нан, 5 қыркүйек + ке.
 *
 * Errors: RangeError for anything but a month from 1 to 12.
 * Source: vowel harmony and assimilation of Kazakh; the twelve names are in the test.
 */
export function monthEnding(month: number, dayCase: DayCase): string {
  const ending = ENDINGS[dayCase].split(' ')[month - 1];
  if (ending === undefined) throw new RangeError(`monthEnding: not a month: ${month}`);
  return ending;
}
