import { type Ranked, type RankedBy, rankRegions } from '@/domain/region-ranking';
import type { Direction } from '@/domain/series';
import type { RegionRow } from './region-rows';

/** A region with its place among those that have one. */
export type RankedRow = Ranked<RegionRow> & {
  /** How many regions have a place. */
  readonly ranked: number;
  /** Another region has the same place. */
  readonly isShared: boolean;
};

/** Regions in their order, best first; those without a place after all others, with the reason. */
export function toRankedRows(rows: readonly RegionRow[], by: RankedBy, direction: Direction): RankedRow[] {
  const items = rankRegions(rows, by, direction);
  const places = items.flatMap(({ place }) => place ?? []);
  return items.map((item) => ({
    ...item,
    ranked: places.length,
    isShared: item.place !== null && places.filter((place) => place === item.place).length > 1,
  }));
}
