import type { SeriesRef } from '@mocks/sources/decree';
import { type RegionFile, regions } from '@mocks/sources/regions';
import { redrawnIn } from '@/domain/region-names';
import { existsIn } from '@/domain/region-outline';
import { SERIES_YEARS } from '@/domain/series';
import { weightOf } from './population-weights';
import { createRandom, drawNormal } from './seeded-random';

/** How a region stands to the nation, in standard deviations of the regions; positive = better. */
export type Leaning = (region: RegionFile, year: number) => number;

/** Cities of republican significance are ahead; Shymkent became one in 2018 and is ahead by less. */
const CITY_LEAD: Record<string, number> = { 'KZ-71': 1.1, 'KZ-75': 1.3, 'KZ-79': 0.4 };
const LASTING = 0.5;
const OF_SERIES = 0.6;
const RESTLESS = 0.3;
/** Part of last year's deviation that is still there: lines wander, they do not jump. */
const MEMORY = 0.6;

/** The region as it was in 2018: a new region inherits from the one that it came out of. */
export const originOf = (region: RegionFile): string => region.splitFrom?.region ?? region.id;

/**
 * A region's own course for one series: something lasting, something of the series, and a wandering part.
 * From the change of borders on, child and remaining parent part around the old parent so that both together, weighted, still stand where it stood.
 */
export function createLeaning({ indicator, series }: SeriesRef): Leaning {
  const seed = `${indicator.id}/${series.code}`;
  return (region, year) =>
    lasting(seed, originOf(region)) + wandering(`${seed}/${originOf(region)}`, year) + borderShift(seed, region, year);
}

function lasting(seed: string, origin: string): number {
  const everywhere = drawNormal(createRandom(`region/${origin}`));
  const here = drawNormal(createRandom(`${seed}/lasting/${origin}`));
  return (CITY_LEAD[origin] ?? 0) + LASTING * everywhere + OF_SERIES * here;
}

function wandering(seed: string, year: number): number {
  const random = createRandom(`${seed}/wandering`);
  let deviation = 0;
  for (const passed of SERIES_YEARS) {
    deviation = MEMORY * deviation + RESTLESS * drawNormal(random);
    if (passed === year) break;
  }
  return deviation;
}

/** Zero for regions whose borders never changed, and before they did. */
export function borderShift(seed: string, region: RegionFile, year: number): number {
  const since = redrawnIn(region.id, regions);
  if (since === null || year < since) return 0;
  const origin = originOf(region);
  const family = regions.filter((candidate) => originOf(candidate) === origin && existsIn(candidate, year));
  const total = family.reduce((sum, member) => sum + weightOf(member, year), 0);
  const apart = 0.8 * drawNormal(createRandom(`${seed}/border/${origin}`));
  const share = (total - weightOf(region, year)) / total;
  return region.id === origin ? -apart * share : apart * share;
}
