import { isOfSeries, type SeriesKey } from './regional-series';
import { isPublished, type Provenance } from './series';

/** The years in which a series has published facts of regions; `regions.json` lists them. */
export interface PublishedSeries {
  readonly indicator: string;
  readonly series: string;
  readonly years: readonly number[];
}

/**
 * The years in which any of these series has published facts of regions, the latest first: where a view of regions opens that no address has
 * asked for a year. Absent: empty where nothing is published.
 */
export function openingYears(published: readonly PublishedSeries[], series: readonly SeriesKey[]): number[] {
  const years = published.filter((row) => series.some((each) => isOfSeries(each)(row))).flatMap((row) => row.years);
  return [...new Set(years)].toSorted((a, b) => b - a);
}

/** Whether half of the regions or more have a published fact: a handful of regions is no picture of the country, and no page opens on it unasked. */
export function isMostlyPublished(regions: readonly { readonly provenance: Provenance | null }[]): boolean {
  const official = regions.filter(({ provenance }) => isPublished(provenance));
  return regions.length > 0 && official.length * 2 >= regions.length;
}
