import type { Verdict } from './choices';
import { GRAIN, grainOf } from './grain';
import type { Direction } from './series';

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

/**
 * The numbers of the rule (DOMAIN.md section 3). `near`, `behind`, `exceeded`: parts of the promised way; `half`: of the change planned to date;
 * `tolerance`, `floor`: printed units; `tenth`: of the target, where the plan never changes; `grain`: what binary fractions may add.
 */
export const BOUNDS = { tolerance: 0.5, near: 0.1, behind: 0.3, exceeded: 0.1, half: 0.5, floor: 10, tenth: 0.1, grain: GRAIN } as const;

/**
 * Why the way has its length: the plain distance; a tenth of the target where the plan never changes;
 * or the shortest way that is used, ten units of the plan's last decimal.
 */
export type WayLength = 'distance' | 'tenth-of-target' | 'floor';

/** What the gap comes to by its size alone. */
export type Band = 'exceeded' | 'met' | 'within-tenth' | 'within-three-tenths' | 'beyond-three-tenths';

/** The second condition of `near`: half of the change that was planned to date. Figures unsigned; `share` of 1. */
export type HalfDone =
  | { readonly outcome: 'passed' | 'failed'; readonly planned: number; readonly done: number; readonly share: number }
  | { readonly outcome: 'waived'; readonly because: 'no-baseline' | 'plan-is-baseline' | 'last-digit' };

/** How a verdict came about, for whoever tells it in words, draws it, or computes it again. Figures are in the indicator's unit. */
export interface VerdictTrace {
  /** Half a unit of the plan's last decimal: below it a gap is not a gap. */
  readonly tolerance: number;
  /** What binary fractions may add to a comparison. */
  readonly grain: number;
  readonly length: WayLength;
  /** Of the fact against the plan; `level` = no further apart than the tolerance. */
  readonly side: 'short' | 'level' | 'better';
  readonly band: Band;
  /** `null` where it was not asked: the gap decides alone, or the fact is worse than at the start. */
  readonly half: HalfDone | null;
  /** How much worse than the baseline, negative = better; `null` without a baseline. */
  readonly lost: number | null;
}

export interface VerdictOfYear {
  readonly verdict: Verdict;
  /** Better than the plan by a tenth of the promised way or more. */
  readonly exceeded: boolean;
  /** Distance to the plan in the indicator's unit; negative = worse than the plan, whichever direction is better. */
  readonly gap: number;
  /** The whole way that the programme promised (S), in the indicator's unit; > 0. */
  readonly way: number;
  readonly trace: VerdictTrace;
}

type WayFigures = Pick<YearFigures, 'decimals' | 'firstPlan' | 'target' | 'isRank'> & { readonly from: number | null };

/** Ten units of the last printed decimal: a shorter way is rounding, not a way. In the indicator's unit. */
export const shortestWay = (decimals: number): number => BOUNDS.floor * 10 ** -decimals;

/**
 * The whole way that the programme promised, S: from the baseline (or the first plan) to the target.
 *
 * Units: the indicator's own. Absent: without a baseline the first plan stands in.
 * Source: DOMAIN.md section 3; the floor of ten printed units keeps tiny ways from making every gap "far".
 */
export const promisedWay = (figures: WayFigures): number => wayOf(figures).way;

function wayOf({ decimals, firstPlan, target, isRank, from }: WayFigures): { readonly way: number; readonly length: WayLength } {
  const plain = Math.abs(target - (from ?? firstPlan));
  const distance = plain || BOUNDS.tenth * Math.abs(target);
  const shortest = isRank ? distance || 1 : shortestWay(decimals);
  if (distance < shortest) return { way: shortest, length: 'floor' };
  return { way: distance, length: plain > 0 ? 'distance' : 'tenth-of-target' };
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
  const tolerance = BOUNDS.tolerance * 10 ** -decimals;
  const { way, length } = wayOf({ ...figures, from: figures.wayFrom === undefined ? baseline : figures.wayFrom });
  const gap = better * (fact - plan);
  const grain = grainOf(way, plan, fact);
  const band = bandOf(gap, { way, tolerance, grain });
  const lost = baseline === null ? null : better * (baseline - fact);
  const side = Math.abs(gap) <= tolerance + grain ? 'level' : gap < 0 ? 'short' : 'better';
  const isLost = lost !== null && isLoss(lost, { tolerance, error, grain });
  const half = band === 'within-tenth' && !isLost ? halfDone(figures, gap, grain) : null;
  const trace = { tolerance, grain, length, side, band, half, lost } as const;
  return { verdict: toVerdict(band, isLost, half), exceeded: band === 'exceeded', gap, way, trace };
}

function bandOf(gap: number, { way, tolerance, grain }: { way: number; tolerance: number; grain: number }): Band {
  const atLeast = (bound: number) => gap >= bound - grain;
  if (atLeast(-tolerance)) return atLeast(BOUNDS.exceeded * way) ? 'exceeded' : 'met';
  if (atLeast(-BOUNDS.near * way)) return 'within-tenth';
  return atLeast(-BOUNDS.behind * way) ? 'within-three-tenths' : 'beyond-three-tenths';
}

function toVerdict(band: Band, isLost: boolean, half: HalfDone | null): Verdict {
  if (band === 'met' || band === 'exceeded') return 'met';
  if (isLost) return 'regressed';
  if (band === 'within-tenth') return half?.outcome === 'failed' ? 'behind' : 'near';
  return band === 'within-three-tenths' ? 'behind' : 'far';
}

/**
 * Whether a fact meets a plan by the rule's tolerance. Errors: none for finite figures.
 */
export function meetsPlan({ direction, decimals }: Pick<YearFigures, 'direction' | 'decimals'>, plan: number, fact: number): boolean {
  const gap = (direction === 'higher' ? 1 : -1) * (fact - plan);
  return gap >= -BOUNDS.tolerance * 10 ** -decimals - grainOf(plan, fact);
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

function halfDone({ baseline, plan, fact, decimals }: YearFigures, gap: number, grain: number): HalfDone {
  if (baseline === null) return { outcome: 'waived', because: 'no-baseline' };
  if (plan === baseline) return { outcome: 'waived', because: 'plan-is-baseline' };
  const share = (fact - baseline) / (plan - baseline);
  const isDone = share >= BOUNDS.half - BOUNDS.grain;
  if (!isDone && gap >= -(10 ** -decimals) - grain) return { outcome: 'waived', because: 'last-digit' };
  return { outcome: isDone ? 'passed' : 'failed', planned: Math.abs(plan - baseline), done: Math.abs(fact - baseline), share };
}
