import { weakestOrigin } from './basis';
import { type Lag, monthsBehind, type PlanPoint } from './lag';
import { LAST_YEAR_IN_FORCE, type Point, type Provenance, type Series, type State } from './series';
import { type Verdict, verdictOf } from './verdict';

/** What became of a promise that ended before 2025: at its last numeric year, and in the years after it. */
export type Outcome = 'completed' | 'expired-unmet' | 'kept' | 'slipped';

export interface Judged {
  readonly kind: 'judged';
  readonly year: number;
  /** The decree's year of the plan; differs from `year` when a study was moved. */
  readonly planYear: number;
  readonly plan: number;
  readonly fact: number;
  /** Where the fact comes from. */
  readonly provenance: Provenance;
  /** What the whole reading rests on: the nation's baseline and plan are the decree's, so it is as sure as its fact. */
  readonly basis: Provenance;
  readonly verdict: Verdict;
  readonly exceeded: boolean;
  /** The indicator's unit; negative = worse than the plan. */
  readonly gap: number;
  /** The whole promised way, S, in the indicator's unit. */
  readonly way: number;
  readonly lag: Lag;
  /** Part of the change planned from the baseline to this year that is done; 1 = all. `null` for ranks, and without a baseline or a planned change. */
  readonly shareToDate: number | null;
  /** Part of the change from the baseline to the target that is done; `null` as above. */
  readonly shareToTarget: number | null;
  /** Fact ÷ plan, 1 = on plan. Officials know it; never the verdict. `null` for ranks, for growth rates and for a plan of 0. */
  readonly execution: number | null;
  readonly outcome: Outcome | null;
  /** Where the way begins; `regressed` is worse than in this year. `null` without a baseline. */
  readonly baselineYear: number | null;
  /** Studies: the fact is worse than the baseline, but by less than the sampling error lets anyone say. */
  readonly withinError: boolean;
  /** The year began after the decree had lost force. */
  readonly afterRepeal: boolean;
}

export interface Unjudged {
  readonly kind: 'state';
  readonly year: number;
  readonly state: State;
  /** A fact may be known where no verdict is possible (2019 has no plan). */
  readonly fact: number | null;
  readonly plan: number | null;
  readonly provenance: Provenance | null;
  /** Cyclic studies: the last verdict, carried as "as of" its year. */
  readonly carried: Judged | null;
  /** A promise that ended before this year and left nothing to judge: out of the counts (DOMAIN.md section 4). */
  readonly ended?: boolean;
}

export type Judgement = Judged | Unjudged;

/** No standard error is published for the studies' national means in our sources: a change below 5 points is worded neutrally (DOMAIN.md section 4). */
export const STUDY_ERROR_POINTS = 5;

/** The plan points of a series in the decree's own years, ascending; the baseline is not among them. */
export function planPoints(series: Pick<Series, 'points'>): PlanPoint[] {
  return series.points.flatMap((point) => (point.plan === null ? [] : [{ year: point.planYear ?? point.year, value: point.plan }]));
}

/** The line that the lag is read from: baseline, then the yearly plan. */
export function planLine(series: Pick<Series, 'points' | 'baseline'>): PlanPoint[] {
  const { baseline } = series;
  return [...(baseline ? [{ year: baseline.year, value: baseline.value }] : []), ...planPoints(series)];
}

/** The last year with a plan, and the plan of that year; `null` for a series without any plan. */
export function targetOf(series: Pick<Series, 'points'>): PlanPoint | null {
  return planPoints(series).at(-1) ?? null;
}

/** The plan of every year is the same number: no pace, no lag. */
export function isConstantPlan(series: Pick<Series, 'points' | 'baseline'>): boolean {
  const points = planPoints(series);
  const same = points.every((point) => point.value === points[0]?.value);
  return same && (points.length > 1 || series.baseline === null);
}

/** The plan ends before 2025 (a number, then "–"); a study that is measured in rounds does not end. */
export function isStopSeries(series: Pick<Series, 'points' | 'study'>): boolean {
  const target = targetOf(series);
  return series.study === null && target !== null && target.year < 2025;
}

/**
 * Verdict or state of one year of one series.
 *
 * Absent: a year that the series does not carry is `not-planned`.
 * Errors: RangeError on a figure that is not finite.
 * Source: DOMAIN.md sections 3–5.
 */
export function judgeYear(series: Series, year: number): Judgement {
  const point = series.points.find((candidate) => candidate.year === year);
  const judged = point ? judgePoint(series, point) : 'not-planned';
  return typeof judged === 'string' ? toUnjudged(series, year, point, judged) : judged;
}

/** All years of a series, in order. */
export function judgeSeries(series: Series): Judgement[] {
  return series.points.map((point) => judgeYear(series, point.year));
}

/** The latest year that has a verdict, up to and including `until`; `null` when there is none. */
export function latestJudged(series: Series, until = 2025): Judged | null {
  for (const point of series.points.toReversed()) {
    const judged = point.year <= until ? judgePoint(series, point) : null;
    if (judged !== null && typeof judged !== 'string') return judged;
  }
  return null;
}

/** The verdict of a point, or the state that stands in its place. Carries nothing over, so that carrying can ask it. */
function judgePoint(series: Series, point: Point): Judged | State {
  const target = targetOf(series);
  if (point.state === 'discontinued' || point.state === 'not-comparable') return point.state;
  if (!target) return 'not-planned';
  const { fact, provenance } = point;
  if (fact === null || provenance === null) return point.state ?? 'no-data';
  const afterStop = hasEnded(series, point.year);
  // a yearly flow that stopped left no level behind that could be kept
  const plan = point.plan ?? (afterStop && !series.flow ? target.value : null);
  return plan === null ? 'not-planned' : toJudged({ series, point: { ...point, plan, fact, provenance }, target, afterStop });
}

function hasEnded(series: Series, year: number): boolean {
  return isStopSeries(series) && year > (targetOf(series)?.year ?? year);
}

function toUnjudged(series: Series, year: number, point: Point | undefined, state: State): Unjudged {
  const carries = series.study !== null && ['not-due', 'awaiting', 'postponed'].includes(state);
  return {
    kind: 'state',
    year,
    state,
    fact: point?.fact ?? null,
    plan: point?.plan ?? null,
    provenance: point?.provenance ?? null,
    carried: carries ? latestJudged(series, year - 1) : null,
    ...(hasEnded(series, year) && { ended: true }),
  };
}

type KnownPoint = Point & { plan: number; fact: number; provenance: Provenance };

function toJudged(input: { series: Series; point: KnownPoint; target: PlanPoint; afterStop: boolean }): Judged {
  const { series, point, target, afterStop } = input;
  const { plan, fact } = point;
  const baseline = series.baseline?.value ?? null;
  const error = series.study === null ? 0 : STUDY_ERROR_POINTS;
  const result = verdictOf({
    direction: series.direction,
    decimals: series.decimals,
    baseline,
    plan,
    fact,
    firstPlan: planPoints(series)[0]?.value ?? plan,
    target: target.value,
    isRank: series.unit === 'rank',
    error,
  });
  const lost = baseline === null ? 0 : (series.direction === 'higher' ? 1 : -1) * (baseline - fact);
  return {
    kind: 'judged',
    year: point.year,
    planYear: point.planYear ?? point.year,
    plan,
    fact,
    provenance: point.provenance,
    basis: weakestOrigin(point.provenance),
    verdict: result.verdict,
    exceeded: result.exceeded,
    gap: result.gap,
    way: result.way,
    lag: afterStop ? { known: false, reason: 'no-plan' } : lagOf(series, point.planYear ?? point.year, fact),
    shareToDate: shareOf(series, plan, fact),
    shareToTarget: shareOf(series, target.value, fact),
    execution: executionOf(series, plan, fact),
    outcome: outcomeOf(series, point.year, target.year, result.verdict),
    baselineYear: series.baseline?.year ?? null,
    withinError: lost > 0 && result.verdict !== 'regressed' && series.study !== null,
    afterRepeal: point.year > LAST_YEAR_IN_FORCE,
  };
}

function lagOf(series: Series, year: number, fact: number): Lag {
  if (series.flow) return { known: false, reason: 'yearly-flow' };
  if (isConstantPlan(series)) return { known: false, reason: 'constant-plan' };
  return monthsBehind({ line: planLine(series), direction: series.direction, year, fact });
}

function shareOf(series: Series, goal: number, fact: number): number | null {
  const from = series.baseline?.value ?? null;
  return from === null || goal === from || series.unit === 'rank' ? null : (fact - from) / (goal - from);
}

function executionOf(series: Series, plan: number, fact: number): number | null {
  const isRatio = series.unit !== 'rank' && !series.unit.startsWith('percent-');
  return isRatio && plan !== 0 ? fact / plan : null;
}

function outcomeOf(series: Series, year: number, targetYear: number, verdict: Verdict): Outcome | null {
  if (!isStopSeries(series) || year < targetYear) return null;
  if (year === targetYear) return verdict === 'met' ? 'completed' : 'expired-unmet';
  return verdict === 'met' ? 'kept' : 'slipped';
}
