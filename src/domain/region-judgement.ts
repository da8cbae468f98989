import { type Based, weakestOrigin } from './basis';
import type { Against } from './choices';
import { indicativePath } from './indicative-path';
import { type Aim, hasEnded, judge, planHeldAgainst, type Reading } from './judge';
import type { PlanPoint } from './lag';
import { planLine, targetOf } from './plan-line';
import { BASELINE_YEAR, type NoStart, type RegionStart, regionStart, startFor } from './region-start';
import { type Point, type Provenance, SERIES_YEARS, type Series, type SeriesYear, type State } from './series';
import { shortestWay } from './verdict';

/** A year of a region. The lag is read from the national plan line (when did the nation plan to have this fact), or from its indicative path. */
export interface RegionJudged extends Reading {
  readonly against: Against;
  /** The region's own start as far as this fact may be measured from it, else the reason: see `startFor`. */
  readonly start: RegionStart;
  /** Part of the way from the region's own start to `plan`; `null` where `shareOfDistance` is not known, where it was already there, and once the promise has ended. */
  readonly shareToDate: number | null;
  /** Part of the region's own distance to the target that is closed, or why it cannot be said; see `shareOfDistance`. */
  readonly share: Share;
  /** Its number; `null` where it cannot be said. */
  readonly shareToTarget: number | null;
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
  /** The region's points of the same series, with the national plan: the judged year, the baseline year, and all to say what became of a promise that ended. */
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
 * A promise that ended is judged as the nation's: by its last plan. A point may bring no plan of its own then.
 * Absent: sums are `not-comparable` (the national sum is no plan of a region), and so is a region without a path when it is asked for (with the reason
 *         where its start is why);
 *         a year without plan is `not-planned`.
 * Errors: RangeError on a figure that is not finite.
 * Source: DOMAIN.md sections 3, 4 and 7.
 */
export function judgeRegionYear(input: RegionYear): RegionJudgement {
  const { national, aggregation, points, year } = input;
  const point = points.find((candidate) => candidate.year === year);
  const unjudged = (state: State): RegionUnjudged => ({ kind: 'state', year, state, ...(hasEnded(national, year) && { ended: true }) });
  if (!point || !targetOf(national)) return unjudged('not-planned');
  if (point.fact === null || point.provenance === null) return unjudged(point.state ?? 'no-data');
  if (aggregation === 'sum') return unjudged('not-comparable');
  // the points of a year's file do not carry the decree's year of a moved study
  const planYear = national.points.find((candidate) => candidate.year === year)?.planYear ?? null;
  const plan = planHeldAgainst(national, { ...point, planYear });
  if (plan === null) return unjudged('not-planned');
  const start = startFor(point.provenance, regionStart(input));
  const aim = aimOf(input, plan, start);
  if (aim) return toJudged(input, { aim, start, fact: point.fact, provenance: point.provenance });
  return { ...unjudged('not-comparable'), ...(!start.known && { reason: start.reason }) };
}

/**
 * The years between the start and the judged one whose points judging needs: what became of a promise that ended before it is told from all of
 * them; every other series needs none, and so do sums, which are not judged.
 */
export function yearsBehind({ national, aggregation, year }: Pick<RegionYear, 'national' | 'aggregation' | 'year'>): SeriesYear[] {
  return aggregation === 'mean' && hasEnded(national, year) ? SERIES_YEARS.filter((each) => each > BASELINE_YEAR && each < year) : [];
}

function aimOf(input: RegionYear, plan: PlanPoint, start: RegionStart): Aim | null {
  const { national, aggregation, against = 'national-plan' } = input;
  if (against === 'national-plan') return { plan: plan.value, planYear: plan.year, line: planLine(national) };
  const path = indicativePath({ national, start, aggregation });
  const value = path?.find((point) => point.planYear === plan.year)?.value;
  if (!path || !start.known || !national.baseline || value === undefined) return null;
  const from = { year: national.baseline.year, value: start.value };
  return { plan: value, planYear: plan.year, line: [from, ...path.map((point) => ({ year: point.planYear, value: point.value }))] };
}

interface Known {
  readonly aim: Aim;
  readonly start: RegionStart;
  readonly fact: number;
  readonly provenance: Provenance;
}

function toJudged(input: RegionYear, { aim, start, fact, provenance }: Known): RegionJudged {
  const { national, points, year, against = 'national-plan' } = input;
  const reading = judge({ national, points, year, fact, provenance, aim, start: start.known ? start : null });
  const target = targetOf(national)?.value ?? aim.plan;
  const share = shareDone(national, start, target, { fact, provenance });
  return {
    ...reading,
    against,
    start,
    shareToDate: reading.ended ? null : shareToDate(national, { start, target, aim, fact, provenance }),
    share,
    shareToTarget: share.known ? share.value : null,
  };
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
function shareToDate(national: Series, { start, target, aim, fact, provenance }: Known & { readonly target: number }): number | null {
  if (!start.known || !shareDone(national, start, target, { fact, provenance }).known) return null;
  const planned = (national.direction === 'higher' ? 1 : -1) * (aim.plan - start.value);
  return planned > 0 ? (fact - start.value) / (aim.plan - start.value) : null;
}
