import { hasEnded, judge, planHeldAgainst, type Reading } from './judge';
import { planLine, targetOf } from './plan-line';
import { LAST_YEAR_IN_FORCE, type Point, type Provenance, type Series, type State } from './series';

/** A year of the nation. Its baseline and plan are the decree's, so a reading is as sure as its fact. */
export interface Judged extends Reading {
  /** Part of the change planned from the baseline to this year that is done; 1 = all. `null` for ranks, without a baseline or a planned change, and once the promise has ended. */
  readonly shareToDate: number | null;
  /** Part of the change from the baseline to the target that is done; `null` for ranks, and without a baseline or a planned change. */
  readonly shareToTarget: number | null;
  /** Fact ÷ plan of the year, 1 = on plan. Officials know it; never the verdict. `null` for ranks, for growth rates, for a plan of 0, and once the promise has ended. */
  readonly execution: number | null;
  /** Where the way begins; `regressed` is worse than in this year. `null` without a baseline. */
  readonly baselineYear: number | null;
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
  /** The decree's year of `plan`; differs from `year` when a study was moved. */
  readonly planYear: number;
  readonly provenance: Provenance | null;
  /** Cyclic studies: the last verdict, carried as "as of" its year. */
  readonly carried: Judged | null;
  /** A promise that ended before this year and left nothing to judge: out of the counts (DOMAIN.md section 4). */
  readonly ended?: boolean;
}

export type Judgement = Judged | Unjudged;

/**
 * Verdict or state of one year of one series.
 *
 * Absent: a year that the series does not carry is `not-planned`.
 * Errors: RangeError on a figure that is not finite.
 * Source: DOMAIN.md sections 3–5.
 */
export function judgeYear(series: Series, year: number): Judgement {
  const point = series.points.find((candidate) => candidate.year === year);
  return judgeAt(series, year, point);
}

function judgeAt(series: Series, year: number, point: Point | undefined): Judgement {
  const judged = point ? judgePoint(series, point) : 'not-planned';
  return typeof judged === 'string' ? toUnjudged(series, year, point, judged) : judged;
}

/** All years of a series, in order. */
export function judgeSeries(series: Series): Judgement[] {
  return series.points.map((point) => judgeAt(series, point.year, point));
}

/** The years of a series that have a verdict, in order. */
export function judgedYears(series: Series): Judged[] {
  return series.points.flatMap((point) => {
    const judged = judgePoint(series, point);
    return typeof judged === 'string' ? [] : [judged];
  });
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
  if (point.state === 'discontinued' || point.state === 'not-comparable') return point.state;
  if (!targetOf(series)) return 'not-planned';
  const { year, fact, provenance } = point;
  if (fact === null || provenance === null) return point.state ?? 'no-data';
  const plan = planHeldAgainst(series, point);
  if (plan === null) return 'not-planned';
  const { baseline, points } = series;
  const reading = judge({
    national: series,
    points,
    year,
    fact,
    provenance,
    aim: { plan: plan.value, planYear: plan.year, line: planLine(series) },
    start: baseline && { value: baseline.value, provenance: null },
  });
  return {
    ...reading,
    shareToDate: reading.ended ? null : shareOf(series, plan.value, fact),
    shareToTarget: shareOf(series, targetOf(series)?.value ?? plan.value, fact),
    execution: reading.ended ? null : executionOf(series, plan.value, fact),
    baselineYear: baseline?.year ?? null,
    afterRepeal: year > LAST_YEAR_IN_FORCE,
  };
}

function toUnjudged(series: Series, year: number, point: Point | undefined, state: State): Unjudged {
  const carries = series.study !== null && ['not-due', 'awaiting', 'postponed'].includes(state);
  return {
    kind: 'state',
    year,
    state,
    fact: point?.fact ?? null,
    plan: point?.plan ?? null,
    planYear: point?.planYear ?? year,
    provenance: point?.provenance ?? null,
    carried: carries ? latestJudged(series, year - 1) : null,
    ...(hasEnded(series, year) && { ended: true }),
  };
}

function shareOf(series: Series, goal: number, fact: number): number | null {
  const from = series.baseline?.value ?? null;
  return from === null || goal === from || series.unit === 'rank' ? null : (fact - from) / (goal - from);
}

function executionOf(series: Series, plan: number, fact: number): number | null {
  const isRatio = series.unit !== 'rank' && !series.unit.startsWith('percent-');
  return isRatio && plan !== 0 ? fact / plan : null;
}
