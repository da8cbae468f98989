import type { RegionFile } from '@mocks/sources/regions';
import { populationWeight } from '@/domain/region-population';

/**
 * The weight of a region in a national mean: the domain's, so that putting parts together gives back what was taken apart.
 * Errors: RangeError for a region that did not exist.
 */
export function weightOf(region: RegionFile, year: number): number {
  const known = populationWeight(region, year);
  if (known === null) throw new RangeError(`no population of ${region.id} for ${year}`);
  return known;
}
