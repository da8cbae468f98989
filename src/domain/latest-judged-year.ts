import { type IndicatorParts, toSeries } from './indicator-judgement';
import { judgeYear } from './judgement';
import { PROGRAMME_YEARS, type ProgrammeYear } from './series';

const LAST_YEAR: ProgrammeYear = 2025;

/**
 * The year that a page shows when the reader has chosen none: the latest programme year in which any series has a verdict.
 *
 * Absent: where nothing is judged in any year, the programme's last one; the page then shows what is missing. A verdict that a study carries
 * over from an earlier round does not count.
 * Errors: RangeError on a figure that is not finite.
 * Source: DESIGN.md section 4, year switch.
 */
export function latestJudgedYear(indicators: readonly IndicatorParts[]): ProgrammeYear {
  const isJudged = (year: number) =>
    indicators.some((indicator) => indicator.series.some((part) => judgeYear(toSeries(indicator, part), year).kind === 'judged'));
  return PROGRAMME_YEARS.findLast(isJudged) ?? LAST_YEAR;
}
