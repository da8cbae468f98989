import { isConstantPlan, targetOf } from './plan-line';
import type { Series } from './series';

/** Change for the better per year, in the indicator's unit. */
export interface Pace {
  readonly achieved: number;
  /** `null` in the target year and after it: no time is left. */
  readonly needed: number | null;
  /** Achieved ÷ needed; `null` where nothing is needed any more. */
  readonly ratio: number | null;
}

/**
 * Pace achieved since the baseline and pace needed to the target.
 *
 * Units:  the indicator's unit per year; positive = for the better. `now.year` is counted as the plan counts: for a study, the plan year of its round.
 * Absent: `null` without a baseline, for yearly flows, for constant plans, and in the baseline year.
 * Errors: none; figures come from a judged year.
 * Source: DOMAIN.md section 3.
 */
export function paceOf(series: Series, now: { year: number; fact: number }): Pace | null {
  const { baseline, direction } = series;
  const target = targetOf(series);
  if (!baseline || !target || series.flow || isConstantPlan(series) || now.year <= baseline.year) return null;
  const better = direction === 'higher' ? 1 : -1;
  const achieved = (better * (now.fact - baseline.value)) / (now.year - baseline.year);
  const left = target.year - now.year;
  const needed = left > 0 ? (better * (target.value - now.fact)) / left : null;
  return { achieved, needed, ratio: needed !== null && needed > 0 ? achieved / needed : null };
}
