import { isConstantPlan, targetOf } from './plan-line';
import type { RegionStart } from './region-start';
import type { Provenance, Series } from './series';

export interface IndicativePoint {
  /** The year that is judged; for a study the year of the round. */
  readonly year: number;
  /** The decree's year of the plan that it follows. */
  readonly planYear: number;
  /** The indicator's unit, unrounded. */
  readonly value: number;
  /** The nation's line is the decree's, so the path is as sure as the region's own start. */
  readonly basis: Provenance;
}

export interface PathInput {
  readonly national: Series;
  /** The region's own start, see `regionStart`. */
  readonly start: RegionStart;
  readonly aggregation: 'mean' | 'sum';
}

/**
 * What a region would have to reach if it closed the same share of its own distance to the target as the nation planned to:
 * p_r = f_r0 + ((p − b) / (T − b)) · (T − f_r0), and its own level where it was past the target already.
 *
 * It is ours, nobody has approved it: never call it a plan.
 * Absent: `null` without a start of the region or of the nation, for yearly flows and sums, and for a plan that is constant or equal to the start.
 * Errors: none for finite figures.
 * Source: DOMAIN.md section 7.
 */
export function indicativePath({ national, start, aggregation }: PathInput): IndicativePoint[] | null {
  const target = targetOf(national);
  const from = national.baseline?.value ?? null;
  if (aggregation === 'sum' || national.flow || isConstantPlan(national)) return null;
  if (!start.known || from === null || !target || target.value === from) return null;
  const better = national.direction === 'higher' ? 1 : -1;
  const distance = better * (target.value - start.value) > 0 ? target.value - start.value : 0;
  return national.points.flatMap(({ year, plan, planYear }) => {
    if (plan === null) return [];
    const value = start.value + ((plan - from) / (target.value - from)) * distance;
    return [{ year, planYear: planYear ?? year, value, basis: start.provenance }];
  });
}
