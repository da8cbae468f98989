import { isConstantPlan, planLine, planPoints, targetOf } from './judgement';
import { type Lag, monthsBehind } from './lag';
import type { Point, Provenance, Series, State } from './series';
import { type Verdict, verdictOf } from './verdict';

export interface RegionJudged {
  readonly kind: 'judged';
  readonly year: number;
  readonly plan: number;
  readonly fact: number;
  readonly provenance: Provenance;
  readonly verdict: Verdict;
  readonly exceeded: boolean;
  /** The indicator's unit; negative = worse than the national plan. */
  readonly gap: number;
  /** Read from the national plan line: when did the nation plan to have this region's fact. */
  readonly lag: Lag;
  /** Part of the way from the region's own baseline to this year's plan; `null` without a baseline, or where it was already there. */
  readonly shareToDate: number | null;
}

export interface RegionUnjudged {
  readonly kind: 'state';
  readonly year: number;
  readonly state: State;
}

export type RegionJudgement = RegionJudged | RegionUnjudged;

export interface RegionYear {
  /** Gives direction, decimals, plan and the promised way; a region has no plan of its own. */
  readonly national: Series;
  readonly aggregation: 'mean' | 'sum';
  /** The region's points of the same series, with the national plan. */
  readonly points: readonly Point[];
  readonly year: number;
  /** From this year on the region's own 2018 value has other borders; `null` = borders never changed. */
  readonly redrawnIn: number | null;
}

const BASELINE_YEAR = 2018;

/** The region's own starting point; `null` when nothing is known, and once the borders have changed. */
export function regionBaseline(input: Pick<RegionYear, 'points' | 'year' | 'redrawnIn'>): number | null {
  const { points, year, redrawnIn } = input;
  if (redrawnIn !== null && year >= redrawnIn) return null;
  return points.find((point) => point.year === BASELINE_YEAR)?.fact ?? null;
}

/**
 * Fact of a region against the national plan: the gap is measured against the way that the nation promised,
 * and "worse than at the start" against the region's own start.
 *
 * Absent: sums are `not-comparable` (the national sum is no plan of a region); a year without plan is `not-planned`.
 * Errors: RangeError on a figure that is not finite.
 * Source: DOMAIN.md sections 3 and 7.
 */
export function judgeRegionYear(input: RegionYear): RegionJudgement {
  const { national, aggregation, points, year } = input;
  const point = points.find((candidate) => candidate.year === year);
  const target = targetOf(national);
  if (!point || !target) return { kind: 'state', year, state: 'not-planned' };
  if (point.fact === null || point.provenance === null) return { kind: 'state', year, state: point.state ?? 'no-data' };
  if (aggregation === 'sum') return { kind: 'state', year, state: 'not-comparable' };
  if (point.plan === null) return { kind: 'state', year, state: 'not-planned' };
  const { plan, fact, provenance } = point;
  const baseline = regionBaseline(input);
  const { verdict, exceeded, gap } = verdictOf({
    direction: national.direction,
    decimals: national.decimals,
    baseline,
    plan,
    fact,
    firstPlan: planPoints(national)[0]?.value ?? plan,
    target: target.value,
    isRank: national.unit === 'rank',
    wayFrom: national.baseline?.value ?? null,
  });
  const lag = lagBehindNation(national, point.planYear ?? year, fact);
  return {
    kind: 'judged',
    year,
    plan,
    fact,
    provenance,
    verdict,
    exceeded,
    gap,
    lag,
    shareToDate: shareDone(national, baseline, plan, fact),
  };
}

function lagBehindNation(national: Series, year: number, fact: number): Lag {
  if (national.flow) return { known: false, reason: 'yearly-flow' };
  if (isConstantPlan(national)) return { known: false, reason: 'constant-plan' };
  return monthsBehind({ line: planLine(national), direction: national.direction, year, fact });
}

function shareDone({ direction }: Series, baseline: number | null, plan: number, fact: number): number | null {
  if (baseline === null) return null;
  const planned = (direction === 'higher' ? 1 : -1) * (plan - baseline);
  return planned > 0 ? (fact - baseline) / (plan - baseline) : null;
}
