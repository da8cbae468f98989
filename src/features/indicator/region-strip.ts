import type { Localized } from '@/contracts/parts';
import { nameOfRegion } from '@/domain/region-names';
import { type Ranked, rankRegions } from '@/domain/region-ranking';
import { type RegionReading, readReported } from '@/domain/region-reading';
import { figuresOf } from '@/domain/regional-year';
import type { IndicatorView } from './indicator-view';
import type { RegionPoint, RegionsSlice, SeriesSlice } from './regions-slice';

/** One region of the strip. */
export interface StripRow extends Omit<RegionReading, 'region' | 'point'> {
  readonly short: Localized;
  /** Why there is no fact, in the words of the data; `null` where the state says it all. */
  readonly note: Localized | null;
}

/**
 * The regions of the year in their places by the fact, best first; those without a fact after all others, with the reason.
 *
 * Absent: a region that did not exist in this year has no row. Source: DOMAIN.md section 7.
 */
export function toStrip(view: IndicatorView, { regions, year, files }: RegionsSlice): Ranked<StripRow>[] {
  const readings = readReported(view, { regions, year, files });
  const rows = readings.map(({ region, point, ...row }) => ({
    ...row,
    short: nameOfRegion(region, year).short,
    note: point?.note ?? null,
  }));
  return rankRegions(rows, 'level', view.series);
}

/** The figures of the year in view. */
export function currentFigures(view: IndicatorView, { year, files }: SeriesSlice): readonly RegionPoint[] {
  return files.flatMap((file) => (file.year === year ? figuresOf(file, view) : []));
}

/** The region that the page speaks of: the link's, else the reader's own; `null` when neither is known. */
export function chooseRegion(regions: RegionsSlice['regions'], asked: string | null, mine: string | null): string | null {
  return [asked, mine].find((id) => regions.some((region) => region.id === id)) ?? null;
}
