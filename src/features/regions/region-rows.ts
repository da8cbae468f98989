import type { Localized } from '@/contracts/parts';
import type { Region, YearDetail } from '@/contracts/regions';
import type { Against } from '@/domain/choices';
import { nameOfRegion } from '@/domain/region-names';
import { type RegionReading, type RegionsAsked, readRegions } from '@/domain/region-reading';
import { isPublished, type State } from '@/domain/series';
import type { RegionalSeries } from './regional-slice';

/** One region in one year of one series, as map, tiles, ranking and table show it. */
export interface RegionRow extends Omit<RegionReading, 'region' | 'point'> {
  readonly type: Region['type'];
  readonly short: Localized;
  readonly name: Localized;
  /** The day from which the region bore this name: it tells its abbreviations apart (Astana, Nur-Sultan). */
  readonly namedFrom: string;
  /** Says more about a gap or a value, where the data does. */
  readonly note: Localized | null;
}

/** Why a region has no value. That no plan was set for the year is no reason for it: nothing is known then. */
export const whyNoFact = ({ state }: Pick<RegionRow, 'state'>): State => (state === null || state === 'not-planned' ? 'no-data' : state);

/** How the regions are read: which year, in which borders, against what, out of which files. */
export type Reading = RegionsAsked<Region, YearDetail['series'][number]['regions'][number]> & { readonly against: Against };

export const hasOfficialFact = ({ fact, provenance }: Pick<RegionRow, 'fact' | 'provenance'>): boolean =>
  fact !== null && isPublished(provenance);

/** All regions of the reading with fact, verdict and lag, by id, as `readRegions` has them, with their names of the year. */
export function toRegionRows(chosen: RegionalSeries, reading: Reading): RegionRow[] {
  return readRegions(chosen, reading).map(({ region, point, ...read }) => {
    const { name, short, from } = nameOfRegion(region, reading.year);
    return { ...read, type: region.type, short, name, namedFrom: from, note: point?.note ?? null };
  });
}
