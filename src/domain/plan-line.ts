import type { PlanPoint } from './lag';
import type { Series } from './series';

/** No standard error of the studies' national means stands in our sources (their publishers do give it): a change below 5 points is worded neutrally (DOMAIN.md section 4). */
export const STUDY_ERROR_POINTS = 5;

/** What a difference must exceed to be called a change, in the indicator's unit: half of what the plan prints last; for a study, the points above. */
export function smallestChange({ decimals, study }: Pick<Series, 'decimals' | 'study'>): number {
  return study ? STUDY_ERROR_POINTS : 10 ** -decimals / 2;
}

/** The plan points of a series in the decree's own years, ascending; the baseline is not among them. */
export function planPoints(series: Pick<Series, 'points'>): PlanPoint[] {
  return series.points.flatMap((point) => (point.plan === null ? [] : [{ year: point.planYear ?? point.year, value: point.plan }]));
}

/** The line that the lag is read from: baseline, then the yearly plan. */
export function planLine(series: Pick<Series, 'points' | 'baseline'>): PlanPoint[] {
  const { baseline } = series;
  return [...(baseline ? [{ year: baseline.year, value: baseline.value }] : []), ...planPoints(series)];
}

/** The first plan; `null` for a series without any plan. */
export function firstPlanOf(series: Pick<Series, 'points'>): number | null {
  return planPoints(series)[0]?.value ?? null;
}

/** The last year with a plan, and the plan of that year; `null` for a series without any plan. */
export function targetOf(series: Pick<Series, 'points'>): PlanPoint | null {
  return planPoints(series).at(-1) ?? null;
}

/** The plan of every year is the same number: no pace, no lag. */
export function isConstantPlan(series: Pick<Series, 'points' | 'baseline'>): boolean {
  const points = planPoints(series);
  const same = points.every((point) => point.value === points[0]?.value);
  return same && (points.length > 1 || series.baseline === null);
}

/** The plan ends before 2025 (a number, then "–"); a study that is measured in rounds does not end. */
export function isStopSeries(series: Pick<Series, 'points' | 'study'>): boolean {
  const target = targetOf(series);
  return series.study === null && target !== null && target.year < 2025;
}
