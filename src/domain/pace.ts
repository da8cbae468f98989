import { grainOf } from './grain';
import { isConstantPlan, targetOf } from './plan-line';
import type { Series } from './series';
import { errorSinceStart } from './study-error';

/** Change for the better per year, in the indicator's unit. */
export interface Pace {
  /** `null`: the change so far is within the error of the study or the rounding of what is printed, no pace can be read out of it. */
  readonly achieved: number | null;
  /** `null` in the target year and after it: no time is left. */
  readonly needed: number | null;
  /** Achieved ÷ needed; `null` without the first, and where nothing is needed any more. */
  readonly ratio: number | null;
}

/**
 * Pace achieved since the baseline and pace needed to the target.
 *
 * Units:  the indicator's unit per year; positive = for the better. Years are counted as the plan counts: `now.planYear`, for a study that of its round.
 * Absent: `null` without a baseline, for yearly flows, for constant plans, and in the baseline year.
 * Errors: none; figures come from a judged year.
 * Source: DOMAIN.md section 3.
 */
export function paceOf(series: Series, now: { year: number; planYear: number; fact: number }): Pace | null {
  const { baseline, direction } = series;
  const target = targetOf(series);
  if (!baseline || !target || series.flow || isConstantPlan(series) || now.planYear <= baseline.year) return null;
  const better = direction === 'higher' ? 1 : -1;
  const change = better * (now.fact - baseline.value);
  const smallest = Math.max(errorSinceStart(series, now.year), 10 ** -series.decimals / 2);
  // binary fractions: a change of exactly half a printed unit is one
  const achieved = Math.abs(change) < smallest - grainOf(now.fact, baseline.value) ? null : change / (now.planYear - baseline.year);
  const left = target.year - now.planYear;
  const needed = left > 0 ? (better * (target.value - now.fact)) / left : null;
  return { achieved, needed, ratio: achieved !== null && needed !== null && needed > 0 ? achieved / needed : null };
}

/**
 * With how many decimals a pace is shown: a yearly share of what the plan prints needs one more, but not in hundreds; and so many that it has two
 * digits, or the ratio of two paces could not be seen in them.
 */
export function paceDecimals(decimals: number, pace: number): number {
  const size = Math.abs(pace);
  if (size >= 100) return decimals;
  return size === 0 ? decimals + 1 : Math.max(decimals + 1, 1 - Math.floor(Math.log10(size)));
}
