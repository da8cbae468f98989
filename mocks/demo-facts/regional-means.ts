import type { SeriesRef } from '@mocks/sources/decree';
import type { DemoFact } from '@mocks/sources/demo-facts';
import { planDecimals } from '@mocks/sources/plan';
import { type RegionFile, regions } from '@mocks/sources/regions';
import { regionalGapReason } from '@mocks/sources/series-traits';
import { existsIn } from '@/domain/region-outline';
import { type Bounds, boundsOf } from '@/domain/value-bounds';
import { fromScale, toScale } from './bounded-scale';
import { roundTo, toFact } from './demo-row';
import { createAnchoredLeaning } from './official-anchors';
import { officialRegional } from './official-regional';
import { weightOf } from './population-weights';
import type { Leaning } from './region-leanings';
import { spreadOf } from './spread';

/** The regions whose value of this series can be told apart from the others in this year. */
export const comparableRegions = ({ indicator, series }: SeriesRef, year: number): RegionFile[] =>
  regions.filter((region) => existsIn(region, year) && regionalGapReason(indicator.id, series.code, region, year) === null);

/**
 * Demo facts of the regions for one year, so that the population-weighted mean is the national fact.
 *
 * Official facts of the same year are fixed, and the others make up for them. Where the official ones cover most of the country,
 * their source has its own mean (by organisations, not by people), and a region that it leaves out stays without a fact.
 */
export function listRegionalMeans(ref: SeriesRef, year: number, national: number): DemoFact[] {
  const all = comparableRegions(ref, year);
  const free = all.filter((region) => officialRegional(ref, region.id, year) === null);
  const weigh = (some: readonly RegionFile[]) => some.reduce((sum, region) => sum + weightOf(region, year), 0);
  if (free.length === 0 || weigh(free) < 0.5 * weigh(all)) return [];
  const fixed = all.reduce((sum, region) => sum + weightOf(region, year) * (officialRegional(ref, region.id, year) ?? 0), 0);
  const mean = (national * weigh(all) - fixed) / weigh(free);
  const values = spreadAround({ ref, year, free, mean, leaning: createAnchoredLeaning(ref) });
  const place = { indicator: ref.indicator.id, series: ref.series.code, year };
  return values.map(({ region, value }) => toFact({ ...place, region: region.id }, roundTo(value, planDecimals(ref.series))));
}

interface Spread {
  readonly ref: SeriesRef;
  readonly year: number;
  readonly free: readonly RegionFile[];
  readonly mean: number;
  readonly leaning: Leaning;
}

function spreadAround({ ref, year, free, mean, leaning }: Spread): { region: RegionFile; value: number }[] {
  const bounds = boundsOf(ref.indicator, ref.series);
  if (mean <= bounds.low || mean >= bounds.high) return free.map((region) => ({ region, value: mean }));
  const better = ref.indicator.direction === 'higher' ? 1 : -1;
  const spread = better * spreadOf(ref, year);
  const scaled = free.map((region) => ({
    region,
    weight: weightOf(region, year),
    at: toScale(mean, bounds) + spread * leaning(region, year),
  }));
  const shift = findShift(scaled, mean, bounds);
  return scaled.map(({ region, at }) => ({ region, value: fromScale(at + shift, bounds) }));
}

/** Moves all regions together until their weighted mean is the wanted one; halving finds it because the mean only rises with the shift. */
function findShift(scaled: readonly { weight: number; at: number }[], mean: number, bounds: Bounds): number {
  const total = scaled.reduce((sum, { weight }) => sum + weight, 0);
  const meanAt = (shift: number) => scaled.reduce((sum, { weight, at }) => sum + weight * fromScale(at + shift, bounds), 0) / total;
  let low = -20;
  let high = 20;
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (meanAt(middle) < mean) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
