import type { Borders } from './choices';
import { existsIn, type RegionOutline, yearOf } from './region-outline';

/** A name and the days on which it was the official one, `YYYY-MM-DD`; `to: null` = still. */
interface DatedName {
  readonly from: string;
  readonly to: string | null;
}

/**
 * The name that was official on 31 December of `year`.
 *
 * Absent: before its first name a region has its first one, so that a page can name a region that is still to come.
 * Errors: RangeError for a region without any name; the contract should have refused it.
 */
export function nameOfRegion<Name extends DatedName>(region: { readonly names: readonly Name[] }, year: number): Name {
  const lastDay = `${year}-12-31`;
  const name = region.names.find(({ from, to }) => from <= lastDay && (to === null || to >= lastDay)) ?? region.names[0];
  if (!name) throw new RangeError(`nameOfRegion: no name for ${year}`);
  return name;
}

/**
 * The year in which the borders of a region changed, read from `splitFrom`: for the new region and for the one that it came out of.
 * From this year on nothing is joined to, or compared with, the years before. `null` = they never changed.
 */
export function redrawnIn(regionId: string, regions: readonly Pick<RegionOutline, 'id' | 'splitFrom'>[]): number | null {
  const years = regions.flatMap(({ id, splitFrom }) =>
    splitFrom && (id === regionId || splitFrom.region === regionId) ? [yearOf(splitFrom.date)] : [],
  );
  return years.length > 0 ? Math.min(...years) : null;
}

/** Regions of a reading, by id: as reported those that existed (17 until 2021, 20 since), in the borders of 2018 always the first 17. */
export function listRegions<Region extends RegionOutline>(regions: readonly Region[], year: number, borders: Borders): Region[] {
  const isShown = (region: Region) => (borders === '2018' ? region.splitFrom === null : existsIn(region, year));
  return regions.filter(isShown).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
