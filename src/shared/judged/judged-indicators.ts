import type { IndicatorAnswer, SeriesAnswer } from '@/contracts/indicators';
import { type IndicatorYear, judgeIndicator } from '@/domain/indicator-judgement';
import type { Judged, Judgement } from '@/domain/judgement';
import type { Provenance } from '@/domain/series';

/** One indicator of a group in the year in view. */
export interface JudgedIndicator {
  readonly indicator: IndicatorAnswer;
  readonly judgement: IndicatorYear;
  /** The verdict of the worst part; between the rounds of a study the last one, which has an earlier `year`. */
  readonly judged: Judged | null;
  /** The part whose figures are shown: the one with the verdict, or the only one; `null` where several parts have none. */
  readonly part: SeriesAnswer | null;
  /** In the indicator's unit; `null` = none, never 0. */
  readonly plan: number | null;
  /** The decree's year of `plan`. */
  readonly planYear: number;
  readonly fact: number | null;
  readonly provenance: Provenance | null;
}

/** The indicators of a group in the order of the decree. Errors: RangeError on a figure that is not finite. */
export function toJudgedIndicators(indicators: readonly IndicatorAnswer[], year: number): JudgedIndicator[] {
  return indicators.map((indicator) => {
    const judgement = judgeIndicator(indicator, year);
    const judged = judgement.worst ?? judgement.carried;
    const index = judged ? judgement.parts.findIndex(({ judgement: own }) => verdictOf(own) === judged) : 0;
    const isShown = judged !== null || indicator.series.length === 1;
    const figures = judged ?? (isShown ? judgement.parts[index]?.judgement : null);
    return {
      indicator,
      judgement,
      judged,
      part: isShown ? (indicator.series[index] ?? null) : null,
      plan: figures?.plan ?? null,
      planYear: figures?.planYear ?? year,
      fact: figures?.fact ?? null,
      provenance: figures?.provenance ?? null,
    };
  });
}

function verdictOf(judgement: Judgement): Judged | null {
  return judgement.kind === 'judged' ? judgement : judgement.carried;
}
