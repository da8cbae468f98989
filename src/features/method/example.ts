import type { IndicatorAnswer, SeriesAnswer } from '@/contracts/indicators';
import { toSeries } from '@/domain/indicator-judgement';
import { type Judged, judgedYears } from '@/domain/judgement';
import type { PlanPoint } from '@/domain/lag';
import { targetOf } from '@/domain/plan-line';
import { type Baseline, isPublished, type Series } from '@/domain/series';

/** How the gap compares with the promised way; the bounds are those of DOMAIN.md section 3. */
export type Band = 'level' | 'within-tenth' | 'within-three-tenths' | 'beyond';

/** A judged year of one series with what its sentences need. */
export interface Example {
  readonly indicator: IndicatorAnswer;
  readonly part: SeriesAnswer;
  readonly series: Series;
  readonly judged: Judged;
  readonly baseline: Baseline;
  readonly target: PlanPoint;
  /** Months from the baseline to the judged plan year. */
  readonly legMonths: number;
  /** Size of the gap as a part of the way, 1 = the whole way. */
  readonly share: number;
  readonly band: Band;
  /** The second condition of "near" was asked for; its answer. `null`: the gap is too large for it to matter, or the fact is on plan. */
  readonly halfDone: boolean | null;
  /** The last official verdict after this one; `null` when this is the last. */
  readonly later: Judged | null;
}

/**
 * The example that the method page tells: the wanted year of a series, else its latest year with an official verdict.
 *
 * Absent: `null` when the series is not in the answer, has no baseline, or no verdict from an official fact. A demo value is never an example.
 * Errors: RangeError on a figure that is not finite.
 */
export function toExample(indicators: readonly IndicatorAnswer[], wanted: { id: string; code: string; year: number }): Example | null {
  const indicator = indicators.find(({ id }) => id === wanted.id);
  const part = indicator?.series.find(({ code }) => code === wanted.code);
  if (!indicator || !part) return null;
  const series = toSeries(indicator, part);
  const official = judgedYears(series).filter(({ provenance }) => isPublished(provenance));
  const last = official.at(-1);
  const judged = official.find(({ year }) => year === wanted.year) ?? last;
  const target = targetOf(series);
  if (!judged || !last || !series.baseline || !target) return null;
  const share = Math.abs(judged.gap) / judged.way;
  const { half } = judged.trace;
  return {
    indicator,
    part,
    series,
    judged,
    baseline: series.baseline,
    target,
    legMonths: 12 * (judged.planYear - series.baseline.year),
    share,
    band: bandOf(judged),
    halfDone: half === null || half.outcome === 'waived' ? null : half.outcome === 'passed',
    later: last.year > judged.year ? last : null,
  };
}

function bandOf({ trace: { band } }: Judged): Band {
  if (band === 'met' || band === 'exceeded') return 'level';
  return band === 'beyond-three-tenths' ? 'beyond' : band;
}
