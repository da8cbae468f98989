import { weakestOrigin } from './basis';
import { indicativePath } from './indicative-path';
import { isConstantPlan, isStopSeries, planLine, planPoints, STUDY_ERROR_POINTS, targetOf } from './judgement';
import { type Lag, monthsBehind, type PlanPoint } from './lag';
import type { Point, Provenance, Series, State } from './series';
import { type Verdict, verdictOf } from './verdict';

/** The two readings of a region, always named on the page: the decree's plan for the nation, or the path that we compute. */
export const AGAINST = ['national-plan', 'indicative-path'] as const;
export type Against = (typeof AGAINST)[number];

export interface RegionJudged {
  readonly kind: 'judged';
  readonly year: number;
  /** The decree's year of the plan; differs from `year` when a study was moved. */
  readonly planYear: number;
  readonly against: Against;
  /** What the fact is held against: the national plan, or the indicative value of the year. */
  readonly plan: number;
  readonly fact: number;
  /** Where the fact comes from. */
  readonly provenance: Provenance;
  /** What the whole reading rests on: the weakest origin of the fact and of the region's own start. */
  readonly basis: Provenance;
  readonly verdict: Verdict;
  readonly exceeded: boolean;
  /** The indicator's unit; negative = worse than `plan`. */
  readonly gap: number;
  /** The whole way that the programme promised the nation, S, in the indicator's unit: the yardstick of the gap in both readings. */
  readonly way: number;
  /** Read from the national plan line (when did the nation plan to have this fact), or from the region's indicative path. */
  readonly lag: Lag;
  /** The region's own start; `null` when nothing comparable is known. */
  readonly baseline: number | null;
  /** Part of the way from the region's own baseline to `plan`; `null` without a baseline, or where it was already there. */
  readonly shareToDate: number | null;
  /** Part of the region's own distance to the target that is closed; `null` as above. */
  readonly shareToTarget: number | null;
  /** Studies: worse than its own start, but by less than the sampling error lets anyone say. */
  readonly withinError: boolean;
}

export interface RegionUnjudged {
  readonly kind: 'state';
  readonly year: number;
  readonly state: State;
  /** A promise that ended before this year and left nothing to judge: out of the counts. */
  readonly ended?: boolean;
}

export type RegionJudgement = RegionJudged | RegionUnjudged;

export interface RegionYear {
  /** Gives direction, decimals, plan years and the promised way; a region has no plan of its own. */
  readonly national: Series;
  readonly aggregation: 'mean' | 'sum';
  /** The region's points of the same series, with the national plan. Only the judged year and the baseline year are read. */
  readonly points: readonly Point[];
  readonly year: number;
  /** From this year on the region's own 2018 value has other borders; `null` = borders never changed, or the points are in those of 2018. */
  readonly redrawnIn: number | null;
  /** What the fact is held against; the national plan when nothing else is asked for. */
  readonly against?: Against;
}

const BASELINE_YEAR = 2018;

/** The region's own starting point; `null` when nothing is known, and once the borders have changed. */
export function regionBaseline(input: Pick<RegionYear, 'points' | 'year' | 'redrawnIn'>): number | null {
  const { points, year, redrawnIn } = input;
  if (redrawnIn !== null && year >= redrawnIn) return null;
  return startOf(points)?.fact ?? null;
}

const startOf = (points: readonly Point[]) => points.find((point) => point.year === BASELINE_YEAR);

/**
 * Fact of a region against the national plan or the indicative path: the gap is measured against the way that the nation promised,
 * and "worse than at the start" against the region's own start.
 *
 * Absent: sums are `not-comparable` (the national sum is no plan of a region), and so is a region without a path when it is asked for;
 *         a year without plan is `not-planned`.
 * Errors: RangeError on a figure that is not finite.
 * Source: DOMAIN.md sections 3, 4 and 7.
 */
export function judgeRegionYear(input: RegionYear): RegionJudgement {
  const { national, aggregation, points, year } = input;
  const point = points.find((candidate) => candidate.year === year);
  const target = targetOf(national);
  const ended = target !== null && isStopSeries(national) && year > target.year;
  const unjudged = (state: State): RegionUnjudged => ({ kind: 'state', year, state, ...(ended && { ended }) });
  if (!point || !target) return unjudged('not-planned');
  if (point.fact === null || point.provenance === null) return unjudged(point.state ?? 'no-data');
  if (aggregation === 'sum') return unjudged('not-comparable');
  if (point.plan === null) return unjudged('not-planned');
  const aim = aimOf(input, point.plan);
  return aim ? toJudged(input, { target, aim, fact: point.fact, provenance: point.provenance }) : unjudged('not-comparable');
}

/** What the fact of the year is held against, and the line that the lag is read from. */
interface Aim {
  readonly value: number;
  readonly planYear: number;
  readonly line: readonly PlanPoint[];
}

function aimOf(input: RegionYear, plan: number): Aim | null {
  const { national, aggregation, against = 'national-plan', year } = input;
  // the points of a year's file do not carry the decree's year of a moved study
  const planYear = national.points.find((point) => point.year === year)?.planYear ?? year;
  if (against === 'national-plan') return { value: plan, planYear, line: planLine(national) };
  const baseline = regionBaseline(input);
  const path = indicativePath({ national, baseline, aggregation });
  const value = path?.find((point) => point.year === year)?.value;
  if (!path || baseline === null || value === undefined) return null;
  const start = { year: national.baseline?.year ?? BASELINE_YEAR, value: baseline };
  return { value, planYear, line: [start, ...path.map((point) => ({ year: point.planYear, value: point.value }))] };
}

interface Known {
  readonly target: PlanPoint;
  readonly aim: Aim;
  readonly fact: number;
  readonly provenance: Provenance;
}

function toJudged(input: RegionYear, { target, aim, fact, provenance }: Known): RegionJudged {
  const { national, year, against = 'national-plan' } = input;
  const baseline = regionBaseline(input);
  const result = verdictOf({
    direction: national.direction,
    decimals: national.decimals,
    baseline,
    plan: aim.value,
    fact,
    firstPlan: planPoints(national)[0]?.value ?? aim.value,
    target: target.value,
    isRank: national.unit === 'rank',
    wayFrom: national.baseline?.value ?? null,
    error: national.study === null ? 0 : STUDY_ERROR_POINTS,
  });
  const lost = baseline === null ? 0 : (national.direction === 'higher' ? 1 : -1) * (baseline - fact);
  return {
    kind: 'judged',
    year,
    planYear: aim.planYear,
    against,
    plan: aim.value,
    fact,
    provenance,
    basis: weakestOrigin(provenance, baseline === null ? null : (startOf(input.points)?.provenance ?? null)),
    verdict: result.verdict,
    exceeded: result.exceeded,
    gap: result.gap,
    way: result.way,
    lag: lagOf(national, aim, fact),
    baseline,
    shareToDate: shareDone(national, baseline, aim.value, fact),
    shareToTarget: shareDone(national, baseline, target.value, fact),
    withinError: lost > 0 && result.verdict !== 'regressed' && national.study !== null,
  };
}

function lagOf(national: Series, { line, planYear }: Aim, fact: number): Lag {
  if (national.flow) return { known: false, reason: 'yearly-flow' };
  if (isConstantPlan(national)) return { known: false, reason: 'constant-plan' };
  return monthsBehind({ line, direction: national.direction, year: planYear, fact });
}

/**
 * Part of the region's own distance from its start to the nation's target that is closed; 1 = all, negative = further away than at the start.
 * Absent: `null` for a gap, without a comparable start, for sums (the target is the nation's) and ranks, and where the region was at the
 *         target already.
 */
export function shareOfDistance(input: Omit<RegionYear, 'against'>): number | null {
  const fact = input.points.find((point) => point.year === input.year)?.fact ?? null;
  const target = targetOf(input.national);
  return fact === null || !target || input.aggregation === 'sum'
    ? null
    : shareDone(input.national, regionBaseline(input), target.value, fact);
}

function shareDone({ direction, unit }: Series, baseline: number | null, goal: number, fact: number): number | null {
  if (baseline === null || unit === 'rank') return null;
  const planned = (direction === 'higher' ? 1 : -1) * (goal - baseline);
  return planned > 0 ? (fact - baseline) / (goal - baseline) : null;
}
