import type { Series } from '@/domain/series';

/**
 * Decimals for the baseline and for changes counted from it.
 *
 * The decree prints some baselines finer than the plan (95.2 before a plan of 100): such a baseline is shown as printed, because a rounded
 * one would not be the decree's number, and a way that starts at it would not add up.
 */
export function baselineDecimals({ baseline, decimals }: Pick<Series, 'baseline' | 'decimals'>): number {
  return baseline ? Math.max(decimals, printedDecimals(baseline.value)) : decimals;
}

function printedDecimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
