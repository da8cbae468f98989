import { withoutBinaryTail } from './number-format';
import type { Series } from './series';

/** A publisher prints a fact with so many digits more than the plan at most; what has more of them was computed (a mean over borders). */
const FINEST = 2;

/**
 * Decimals for the baseline and for changes counted from it.
 *
 * The decree prints some baselines finer than the plan (95.2 before a plan of 100): such a baseline is shown as printed, because a rounded
 * one would not be the decree's number, and a way that starts at it would not add up.
 */
export function baselineDecimals({ baseline, decimals }: Pick<Series, 'baseline' | 'decimals'>): number {
  return baseline ? Math.max(decimals, printedDecimals(baseline.value)) : decimals;
}

/**
 * The same measure with the digits in which a fact was published, where they are finer than the plan's: 98.5 before a plan of 100 is not 99.
 *
 * For facts and for distances from a fact to a plan. A plan, and a generated value, never has more than the plan prints; what was computed
 * from facts keeps the digits of the plan. Source: DOMAIN.md section 10, for what is published finer than it is planned.
 */
export function asPublished<M extends { readonly decimals: number }>(measured: M, figure: number): M {
  const printed = printedDecimals(withoutBinaryTail(figure));
  const isPrinted = printed > measured.decimals && printed <= measured.decimals + FINEST;
  return isPrinted ? { ...measured, decimals: printed } : measured;
}

/**
 * The same measure with the digits of a difference of two facts: those of the coarser one, because what it rounds away is no difference. A zero that
 * both have is kept: 24.2 and 44.2 are 20.0 apart.
 */
export function asBothPublished<M extends { readonly decimals: number }>(measured: M, [a, b]: readonly [number, number]): M {
  const [one, other] = [asPublished(measured, a), asPublished(measured, b)];
  return one.decimals < other.decimals ? one : other;
}

function printedDecimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
