import type { PointAnswer } from '@/contracts/parts';
import { existsIn } from '@/domain/region-outline';
import { SERIES_YEARS, type State } from '@/domain/series';
import type { SeriesRef } from './decree';
import { findDemo, findOfficial } from './fact-index';
import { planOfYear } from './plan';
import type { RegionFile } from './regions';
import { notYetMeasured, regionalGapReason } from './series-traits';

/**
 * One year of a region beside the national plan; most akimats have no published plan of their own.
 *
 * Absent: no plan where the indicator is a sum, because the national sum is no plan of a region, and none before the region existed.
 * Source: DOMAIN.md section 7.
 */
export function regionalPoint({ indicator, series }: SeriesRef, region: RegionFile, year: number): PointAnswer {
  const planned = planOfYear(indicator.id, series, year);
  const withPlan = indicator.regionalAggregation === 'mean' && existsIn(region, year);
  const point = { year, plan: withPlan ? planned.plan : null, planYear: withPlan ? planned.planYear : null, note: null };
  const gap = (state: State) => ({ ...point, fact: null, provenance: null, state });
  if (!existsIn(region, year)) return gap('not-yet-formed');
  const reason = regionalGapReason(indicator.id, series.code, region, year);
  if (reason) return { ...gap('not-comparable'), note: reason };

  const key = { indicator: indicator.id, series: series.code, region: region.id, year };
  const official = findOfficial(key);
  if (official) return { ...point, fact: official.value, provenance: official.provenance, state: null, note: official.note };
  const demo = findDemo(key);
  if (demo && demo.value !== null) return { ...point, fact: demo.value, provenance: 'demo', state: null };
  return {
    ...gap(demo?.state ?? planned.stateWithoutFact),
    note: planned.plan === null ? null : notYetMeasured(indicator.id, series.code, year),
  };
}

export const regionalPoints = (ref: SeriesRef, region: RegionFile): PointAnswer[] =>
  SERIES_YEARS.map((year) => regionalPoint(ref, region, year));
