import { weakestOrigin } from './basis';
import type { Verdict } from './choices';
import { type Lag, monthsBehind, type PlanPoint } from './lag';
import { firstPlanOf, isConstantPlan, isStopSeries, targetOf } from './plan-line';
import { isPublished, isUnproven, type Point, type Provenance, type Series } from './series';
import { errorSinceStart } from './study-error';
import { meetsPlan, type VerdictTrace, verdictOf } from './verdict';

/**
 * What became of a promise that ended before 2025. At its last plan year: `completed` or `expired-unmet`. In the years after it:
 * `kept` (reached, and still there), `slipped` (reached, and no longer there), `reached-late` (only now), `not-reached` (not even now).
 */
export const OUTCOMES = ['completed', 'expired-unmet', 'kept', 'slipped', 'reached-late', 'not-reached'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One year of one place against a plan, the nation's and a region's alike. Figures are in the indicator's unit. */
export interface Reading {
  readonly kind: 'judged';
  readonly year: number;
  /** The decree's year of `plan`; differs from `year` when a study was moved, and after a promise has ended. */
  readonly planYear: number;
  /** What the fact is held against; once the promise has ended, the last plan. */
  readonly plan: number;
  /** The promise ended before this year, which has no plan of its own: `plan` is the last one, of `planYear`. */
  readonly ended: boolean;
  readonly fact: number;
  /** Where the fact comes from. */
  readonly provenance: Provenance;
  /** What the whole reading rests on: the weakest origin of all that went into it. */
  readonly basis: Provenance;
  readonly verdict: Verdict;
  readonly exceeded: boolean;
  /** Negative = worse than the plan. */
  readonly gap: number;
  /** The whole way that the programme promised the nation, S. */
  readonly way: number;
  readonly lag: Lag;
  /** `null` before the last plan year, and where the facts do not reach back to it. */
  readonly outcome: Outcome | null;
  /** Studies: the fact is worse than at the start, but by less than the sampling error lets anyone say. */
  readonly withinError: boolean;
  /** How the verdict came about. */
  readonly trace: VerdictTrace;
}

/** What a fact is held against. */
export interface Aim {
  readonly plan: number;
  readonly planYear: number;
  /** The line that the lag is read from. */
  readonly line: readonly PlanPoint[];
}

export interface Judgeable {
  /** The nation's series: direction, decimals, plan years and promised way. */
  readonly national: Series;
  /** The place's own points, for what became of a promise that ended. */
  readonly points: readonly Point[];
  readonly year: number;
  readonly fact: number;
  readonly provenance: Provenance;
  readonly aim: Aim;
  /** Where the place began; the decree's baseline needs no origin. `null`: nothing may be called worse than the start. */
  readonly start: { readonly value: number; readonly provenance: Provenance | null } | null;
}

/**
 * Judges one year of one place.
 *
 * Absent: no lag once the promise has ended. Errors: RangeError on a figure that is not finite.
 * Source: DOMAIN.md sections 3 and 4.
 */
export function judge(asked: Judgeable): Reading {
  const { national, year, fact, provenance, aim, start } = asked;
  const { trace, ...result } = verdictOf({
    direction: national.direction,
    decimals: national.decimals,
    baseline: start?.value ?? null,
    plan: aim.plan,
    fact,
    firstPlan: firstPlanOf(national) ?? aim.plan,
    target: targetOf(national)?.value ?? aim.plan,
    isRank: national.unit === 'rank',
    wayFrom: national.baseline?.value ?? null,
    error: errorSinceStart(national, year),
  });
  const ended = hasEnded(national, year);
  return {
    kind: 'judged',
    year,
    planYear: aim.planYear,
    plan: aim.plan,
    ended,
    fact,
    provenance,
    basis: weakestOrigin(provenance, start?.provenance ?? null),
    ...result,
    lag: ended ? { known: false, reason: 'no-plan' } : lagOf(national, aim, fact),
    outcome: outcomeOf(asked),
    withinError: (trace.lost ?? 0) > 0 && result.verdict !== 'regressed' && national.study !== null,
    trace,
  };
}

/** The year lies after the last plan of a promise that ended before 2025. */
export function hasEnded(national: Series, year: number): boolean {
  return isStopSeries(national) && year > (targetOf(national)?.year ?? year);
}

/**
 * The plan that a year is held against: its own, else the last one once the promise has ended; `null` where there is none.
 * A yearly flow that stopped left no level behind that could be kept.
 */
export function planHeldAgainst(national: Series, point: Pick<Point, 'year' | 'plan' | 'planYear'>): PlanPoint | null {
  if (point.plan !== null) return { year: point.planYear ?? point.year, value: point.plan };
  return hasEnded(national, point.year) && !national.flow ? targetOf(national) : null;
}

function lagOf(national: Series, { line, planYear }: Aim, fact: number): Lag {
  if (national.flow) return { known: false, reason: 'yearly-flow' };
  if (isConstantPlan(national)) return { known: false, reason: 'constant-plan' };
  return monthsBehind({ line, direction: national.direction, year: planYear, fact });
}

/** A published fact asks published ones alone what came before it: a generated one would decide without being named (DOMAIN.md section 2, rule 6). */
function outcomeOf({ national, points, year, fact, provenance, aim }: Judgeable): Outcome | null {
  const target = targetOf(national);
  if (!isStopSeries(national) || !target || year < target.year) return null;
  const isMet = meetsPlan(national, aim.plan, fact);
  if (year === target.year) return isMet ? 'completed' : 'expired-unmet';
  // a file of single years may not hold the last plan year: then nobody can say whether it was reached
  if (!points.some((point) => point.year === target.year)) return null;
  const earlier = points.filter((point) => point.year < year && !(isPublished(provenance) && isUnproven(point.provenance)));
  const wasMetSince = (from: number) =>
    earlier.some((point) => point.year >= from && point.fact !== null && meetsPlan(national, aim.plan, point.fact));
  if (isMet) return wasMetSince(target.year) ? 'kept' : 'reached-late';
  return wasMetSince(0) ? 'slipped' : 'not-reached';
}
