import { grainOf } from './grain';
import { type Judged, type Judgement, judgeYear } from './judgement';
import { targetOf } from './plan-line';
import type { Baseline, Series } from './series';
import { type ChangeLimit, limitSinceStart, type STUDY_CHANGES } from './study-error';

/** A plan of the decree with the year in which its round was held; `judgement` is the verdict, or the state that stands in its place. */
export interface StudyRound {
  readonly planYear: number;
  readonly heldYear: number;
  readonly plan: number;
  readonly judgement: Judgement;
}

/**
 * The planned rounds of a study's series, in order; the baseline is not among them.
 *
 * Absent: a round whose plan the decree does not print is no round of this series.
 * Source: DOMAIN.md section 4: a plan point belongs to a measurement, not to a calendar year.
 */
export function listStudyRounds(series: Series): StudyRound[] {
  return series.points.flatMap(({ year, plan, planYear }) =>
    plan === null ? [] : [{ planYear: planYear ?? year, heldYear: year, plan, judgement: judgeYear(series, year) }],
  );
}

/** How a fact of a study compares with its baseline; `change` has the sign of the figures themselves, not of better and worse. */
export interface StudyChange {
  readonly kind: (typeof STUDY_CHANGES)[number];
  /** Fact minus baseline, in points. */
  readonly change: number;
  /** What the change had to reach, and where that comes from. */
  readonly limit: ChangeLimit;
}

/**
 * The change since the baseline as it may be worded.
 *
 * `small`: less than the limit either way (see `changeLimit`): neither a rise nor a fall may be read out of it. `year`: that of the fact.
 * Absent: `null` without a baseline, and where the baseline is an expectation: nothing was measured that could have changed.
 * Source: DOMAIN.md section 4, cyclic studies.
 */
export function studyChangeOf(
  { direction, baseline, errors }: Pick<Series, 'direction' | 'baseline' | 'errors'>,
  { year, fact }: { readonly year: number; readonly fact: number },
): StudyChange | null {
  if (!isMeasured(baseline)) return null;
  const change = fact - baseline.value;
  const limit = limitSinceStart({ baseline, errors }, year);
  if (Math.abs(change) < limit.points - grainOf(fact, baseline.value)) return { kind: 'small', change, limit };
  return { kind: change > 0 === (direction === 'higher') ? 'better' : 'worse', change, limit };
}

function isMeasured(baseline: Baseline | null): baseline is Baseline {
  return baseline !== null && baseline.kind !== 'expectation';
}

/** A place on the way from the baseline (0) to the target (1); below 0 = worse than the baseline. */
export interface RoadStop {
  readonly year: number;
  readonly value: number;
  readonly share: number;
}

export interface PromisedRoad {
  readonly start: Baseline;
  readonly goal: RoadStop & {
    /** Differs from `year` when the round was moved. */
    readonly heldYear: number;
    /** A fact for the target's own round is in hand. */
    readonly isReached: boolean;
  };
  /** What the judged round was to reach; `null` when nothing is judged yet, or when it is the goal itself. */
  readonly plan: RoadStop | null;
  /** `null` = no round has a fact. */
  readonly fact: (RoadStop & { readonly judged: Judged }) | null;
}

/**
 * The whole promised way of one series as a road: where it began, where the latest round was to be, where it was, where it was to end.
 *
 * Units:  values in the indicator's unit; `share` is a part of the whole way, 1 = all, unrounded and not capped.
 * Absent: `null` without a baseline, without a plan, or when the target is the baseline: there is no way then.
 * Source: DOMAIN.md section 3, "share of the planned change done", (f − b)/(T − b).
 */
export function toPromisedRoad(series: Series): PromisedRoad | null {
  const { baseline } = series;
  const target = targetOf(series);
  if (!baseline || !target || target.value === baseline.value) return null;
  const toStop = (year: number, value: number): RoadStop => ({
    year,
    value,
    share: (value - baseline.value) / (target.value - baseline.value),
  });
  const rounds = listStudyRounds(series);
  const judged = rounds.flatMap(({ judgement }) => (judgement.kind === 'judged' ? [judgement] : [])).at(-1) ?? null;
  const isReached = judged?.planYear === target.year;
  return {
    start: baseline,
    goal: { ...toStop(target.year, target.value), heldYear: rounds.at(-1)?.heldYear ?? target.year, isReached },
    plan: judged && !isReached ? toStop(judged.planYear, judged.plan) : null,
    fact: judged && { ...toStop(judged.year, judged.fact), judged },
  };
}
