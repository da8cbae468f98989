import type { PlanPoint } from './lag';
import type { Series } from './series';
import { changeLimit } from './study-error';

/**
 * What a difference between two years must exceed to be called a change, in the indicator's unit: half of what the plan prints last; for a
 * study, the limit of its errors. Without `errors` (a region has none of its own) the rule's points.
 */
export function smallestChange(
  { decimals, study, errors }: Pick<Series, 'decimals' | 'study' | 'errors'>,
  years: readonly [number, number],
): number {
  return study ? changeLimit({ errors }, years).points : 10 ** -decimals / 2;
}

/** Every verdict of a series asks for its plan, and so do its pace, its end and its account: it is read off once. */
const known = new WeakMap<Series['points'], readonly PlanPoint[]>();

/** The plan points of a series in the decree's own years, ascending; the baseline is not among them. */
export function planPoints({ points }: Pick<Series, 'points'>): readonly PlanPoint[] {
  const before = known.get(points);
  if (before) return before;
  const plan = points.flatMap((point) => (point.plan === null ? [] : [{ year: point.planYear ?? point.year, value: point.plan }]));
  known.set(points, plan);
  return plan;
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
