import type { Series } from './series';

/**
 * Decimals for the baseline and for changes counted from it.
 *
 * The decree prints some baselines finer than the plan (95.2 before a plan of 100): such a baseline is shown as printed, because a rounded
 * one would not be the decree's number, and a way that starts at it would not add up.
 */
export function baselineDecimals({ baseline, decimals }: Pick<Series, 'baseline' | 'decimals'>): number {
  return baseline ? Math.max(decimals, printedDecimals(baseline.value)) : decimals;
}

/** Decimals of the nation's value in a year: in that of the baseline it is shown as the decree prints it. */
export function decimalsIn(series: Pick<Series, 'baseline' | 'decimals'>, year: number): number {
  return series.baseline?.year === year ? baselineDecimals(series) : series.decimals;
}

function printedDecimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
