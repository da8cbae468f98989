import { type Based, weakestOrigin } from './basis';
import { indicativePath } from './indicative-path';
import { isConstantPlan, isStopSeries, planLine, planPoints, STUDY_ERROR_POINTS, targetOf } from './judgement';
import { type Lag, monthsBehind, type PlanPoint } from './lag';
import { BASELINE_YEAR, type NoStart, type RegionStart, regionStart, startFor } from './region-start';
import type { Point, Provenance, Series, State } from './series';
import { shortestWay, type Verdict, verdictOf } from './verdict';

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
  /** The region's own start as far as this fact may be measured from it, else the reason: see `startFor`. */
  readonly start: RegionStart;
  /** Part of the way from the region's own start to `plan`; `null` where `shareOfDistance` is not known, or where it was already there. */
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
  /** Why nothing stands against the indicative path: the fact may not be measured from the region's own start. */
  readonly reason?: NoStart;
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

/**
 * Fact of a region against the national plan or the indicative path: the gap is measured against the way that the nation promised,
 * and "worse than at the start" against the region's own start, which must be published where the fact is.
 *
 * Absent: sums are `not-comparable` (the national sum is no plan of a region), and so is a region without a path when it is asked for (with the reason
 *         where its start is why);
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
  const start = startFor(point.provenance, regionStart(input));
  const aim = aimOf(input, point.plan, start);
  if (aim) return toJudged(input, { target, aim, start, fact: point.fact, provenance: point.provenance });
  return { ...unjudged('not-comparable'), ...(!start.known && { reason: start.reason }) };
}

/** What the fact of the year is held against, and the line that the lag is read from. */
interface Aim {
  readonly value: number;
  readonly planYear: number;
  readonly line: readonly PlanPoint[];
}

function aimOf(input: RegionYear, plan: number, start: RegionStart): Aim | null {
  const { national, aggregation, against = 'national-plan', year } = input;
  // the points of a year's file do not carry the decree's year of a moved study
  const planYear = national.points.find((point) => point.year === year)?.planYear ?? year;
  if (against === 'national-plan') return { value: plan, planYear, line: planLine(national) };
  const path = indicativePath({ national, start, aggregation });
  const value = path?.find((point) => point.year === year)?.value;
  if (!path || !start.known || !national.baseline || value === undefined) return null;
  const from = { year: national.baseline.year, value: start.value };
  return { value, planYear, line: [from, ...path.map((point) => ({ year: point.planYear, value: point.value }))] };
}

interface Known {
  readonly target: PlanPoint;
  readonly aim: Aim;
  readonly start: RegionStart;
  readonly fact: number;
  readonly provenance: Provenance;
}

function toJudged(input: RegionYear, { target, aim, start, fact, provenance }: Known): RegionJudged {
  const { national, year, against = 'national-plan' } = input;
  const baseline = start.known ? start.value : null;
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
    basis: weakestOrigin(provenance, start.known ? start.provenance : null),
    verdict: result.verdict,
    exceeded: result.exceeded,
    gap: result.gap,
    way: result.way,
    lag: lagOf(national, aim, fact),
    start,
    shareToDate: shareToDate(national, { start, target, aim, fact, provenance }),
    shareToTarget: numberOf(shareDone(national, start, target.value, { fact, provenance })),
    withinError: lost > 0 && result.verdict !== 'regressed' && national.study !== null,
  };
}

function lagOf(national: Series, { line, planYear }: Aim, fact: number): Lag {
  if (national.flow) return { known: false, reason: 'yearly-flow' };
  if (isConstantPlan(national)) return { known: false, reason: 'constant-plan' };
  return monthsBehind({ line, direction: national.direction, year: planYear, fact });
}

/**
 * Why a region has no share of its own distance. `at-target`: it was there at the start already; `short-way`: so little was left to go that the
 * share would be rounding; `start-year`: the way begins in this very year; `sum`: the target is the nation's.
 */
export type NoShare = NoStart | 'no-fact' | 'no-plan' | 'sum' | 'rank' | 'start-year' | 'at-target' | 'short-way';

/** 1 = all of the distance, negative = further away than at the start. */
export type Share = ({ readonly known: true } & Based) | { readonly known: false; readonly reason: NoShare };

/**
 * Part of the region's own distance from its start to the nation's target that is closed.
 *
 * Absent: with its reason, for a gap, without a start that the fact may be measured from, for sums and ranks, where the region was at the target
 *         already, and where less than `shortestWay` was left to go.
 * Source: DOMAIN.md section 2, rule 6, section 4 "Share of own distance", and section 7.
 */
export function shareOfDistance(input: Omit<RegionYear, 'against'>): Share {
  const { national, points, year, aggregation } = input;
  const { fact = null, provenance = null } = points.find((point) => point.year === year) ?? {};
  const target = targetOf(national);
  if (fact === null || provenance === null) return { known: false, reason: 'no-fact' };
  if (!target) return { known: false, reason: 'no-plan' };
  if (aggregation === 'sum') return { known: false, reason: 'sum' };
  if (year === BASELINE_YEAR) return { known: false, reason: 'start-year' };
  return shareDone(national, startFor(provenance, regionStart(input)), target.value, { fact, provenance });
}

type KnownFact = Pick<Known, 'fact' | 'provenance'>;

function shareDone(national: Series, start: RegionStart, target: number, { fact, provenance }: KnownFact): Share {
  const { direction, unit, decimals } = national;
  if (unit === 'rank') return { known: false, reason: 'rank' };
  if (!start.known) return start;
  const way = (direction === 'higher' ? 1 : -1) * (target - start.value);
  if (way <= 0) return { known: false, reason: 'at-target' };
  // binary fractions: 0.3 − 0.2 is no shorter than 0.1
  if (way < shortestWay(decimals) * (1 - 1e-9)) return { known: false, reason: 'short-way' };
  return { known: true, value: (fact - start.value) / (target - start.value), basis: weakestOrigin(provenance, start.provenance) };
}

/** Part of the change from the own start to what is asked for this year. Absent: where there is no share of the whole way, or nothing was left to change. */
function shareToDate(national: Series, { start, target, aim, fact, provenance }: Known): number | null {
  if (!start.known || !shareDone(national, start, target.value, { fact, provenance }).known) return null;
  const planned = (national.direction === 'higher' ? 1 : -1) * (aim.value - start.value);
  return planned > 0 ? (fact - start.value) / (aim.value - start.value) : null;
}

const numberOf = (share: Share): number | null => (share.known ? share.value : null);
