import type { RegionFile } from '@mocks/sources/regions';

const FIRST_KNOWN = 2019;
/** The last year in which the source knows the population of all twenty regions. */
const LAST_COMPLETE = 2023;

/**
 * People at the start of the year, the weight of a region in a national mean.
 *
 * 2018 takes 2019, and 2024 and 2025 take 2023: our source has no complete set of regions for them.
 * Errors: RangeError for a region that did not exist.
 */
export function weightOf(region: RegionFile, year: number): number {
  const known = region.population[Math.min(Math.max(year, FIRST_KNOWN), LAST_COMPLETE)];
  if (known === undefined) throw new RangeError(`no population of ${region.id} for ${year}`);
  return known;
}
