import type { RankedBy } from '@/domain/choices';
import { type Ranked, type RankedSeries, rankRegions } from '@/domain/region-ranking';
import type { RegionRow } from './region-rows';

/** A region with its place among those that have one. */
export type RankedRow = Ranked<RegionRow> & {
  /** How many regions have a place. */
  readonly ranked: number;
  /** Another region has the same place. */
  readonly isShared: boolean;
};

/** Regions in their order, best first; those without a place after all others, with the reason. */
export function toRankedRows(rows: readonly RegionRow[], by: RankedBy, series: RankedSeries): RankedRow[] {
  const items = rankRegions(rows, by, series);
  const places = items.flatMap(({ place }) => place ?? []);
  return items.map((item) => ({
    ...item,
    ranked: places.length,
    isShared: item.place !== null && places.filter((place) => place === item.place).length > 1,
  }));
}
