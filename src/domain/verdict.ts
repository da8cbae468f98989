import type { Direction } from './series';

/** From best to worst; `exceeded` is a shade of `met`. */
export const VERDICTS = ['met', 'near', 'behind', 'far', 'regressed'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Figures of one year, all in the indicator's own unit. */
export interface YearFigures {
  readonly direction: Direction;
  /** Decimals that the plan prints. */
  readonly decimals: number;
  /** `null`: the decree states none. */
  readonly baseline: number | null;
  readonly plan: number;
  readonly firstPlan: number;
  /** The last numeric plan. */
  readonly target: number;
  readonly fact: number;
  /** Ranks have no floor under the promised way. */
  readonly isRank?: boolean;
  /** A fall of less than this is not called a regress (studies: sampling error). */
  readonly error?: number;
  /** Measures a region with the nation's way: its own baseline must not make the same gap weigh less. */
  readonly wayFrom?: number | null;
}

export interface VerdictOfYear {
  readonly verdict: Verdict;
  /** Better than the plan by a tenth of the promised way or more. */
  readonly exceeded: boolean;
  /** Distance to the plan in the indicator's unit; negative = worse than the plan, whichever direction is better. */
  readonly gap: number;
  /** The whole way that the programme promised (S), in the indicator's unit; > 0. */
  readonly way: number;
  /** Half a unit of the plan's last decimal: below it a gap is not a gap. */
  readonly tolerance: number;
}

const NEAR = 0.1;
const BEHIND = 0.3;

/** Ten units of the last printed decimal: a shorter way is rounding, not a way. In the indicator's unit. */
export const shortestWay = (decimals: number): number => 10 * 10 ** -decimals;

/**
 * The whole way that the programme promised, S: from the baseline (or the first plan) to the target.
 *
 * Units: the indicator's own. Absent: without a baseline the first plan stands in.
 * Source: DOMAIN.md section 3; the floor of ten printed units keeps tiny ways from making every gap "far".
 */
export function promisedWay(figures: Pick<YearFigures, 'decimals' | 'firstPlan' | 'target' | 'isRank'> & { from: number | null }): number {
  const { decimals, firstPlan, target, isRank, from } = figures;
  const distance = Math.abs(target - (from ?? firstPlan)) || 0.1 * Math.abs(target);
  return isRank ? distance || 1 : Math.max(distance, shortestWay(decimals));
}

/**
 * Verdict of one year: the gap to this year's plan, measured against the whole way that the programme promised.
 *
 * Units:  all figures share the indicator's unit; `gap` and `way` come back in it, unrounded.
 * Absent: a year without plan or fact has no verdict; ask `judgeYear`, which knows the states.
 * Errors: throws RangeError on a figure that is not finite, or decimals that are not a whole number: the contract should have refused it.
 * Source: DOMAIN.md section 3; GLOSSARY.md, "verdict".
 */
export function verdictOf(figures: YearFigures): VerdictOfYear {
  const { direction, decimals, baseline, plan, fact, error = 0 } = figures;
  assertFinite({ ...figures, error });
  const better = direction === 'higher' ? 1 : -1;
  const unit = 10 ** -decimals;
  const tolerance = unit / 2;
  const way = promisedWay({ ...figures, from: figures.wayFrom === undefined ? baseline : figures.wayFrom });
  const gap = better * (fact - plan);
  // binary fractions: 0.12 − 0.2 must compare like the decimals that the decree prints
  const grain = 1e-9 * Math.max(way, Math.abs(plan), Math.abs(fact));
  const atLeast = (value: number, bound: number) => value >= bound - grain;

  const result = { exceeded: false, gap, way, tolerance };
  if (atLeast(gap, -tolerance)) return { ...result, verdict: 'met', exceeded: atLeast(gap, NEAR * way) };
  const lost = baseline === null ? 0 : better * (baseline - fact);
  if (isLoss(lost, { tolerance, error, grain })) return { ...result, verdict: 'regressed' };
  if (atLeast(gap, -NEAR * way) && (atLeast(gap, -unit) || halfOfChangeDone(baseline, plan, fact))) return { ...result, verdict: 'near' };
  return { ...result, verdict: atLeast(gap, -BEHIND * way) ? 'behind' : 'far' };
}

/** Beyond half a printed unit, and not within the error of a study ("less than 5 points": 5 is a loss). */
function isLoss(lost: number, limits: { tolerance: number; error: number; grain: number }): boolean {
  return lost > limits.tolerance + limits.grain && lost >= limits.error - limits.grain;
}

function assertFinite(figures: YearFigures): void {
  const { plan, fact, baseline, target, firstPlan, error, wayFrom, decimals } = figures;
  const allFinite = [plan, fact, baseline ?? 0, target, firstPlan, error ?? 0, wayFrom ?? 0].every(Number.isFinite);
  if (allFinite && Number.isInteger(decimals) && decimals >= 0) return;
  throw new RangeError(`verdictOf: figures must be finite, got plan ${plan}, fact ${fact}, baseline ${baseline}, decimals ${decimals}`);
}

function halfOfChangeDone(baseline: number | null, plan: number, fact: number): boolean {
  if (baseline === null || plan === baseline) return true;
  return (fact - baseline) / (plan - baseline) >= 0.5 - 1e-9;
}
