import type { SeriesYear } from '@/domain/series';
import { type Asks, FACTS_ASKS } from '@/shared/url/asks';
import { decodeSearch, regionId, seriesCode, seriesYear } from '@/shared/url/codecs';

export interface IndicatorSearch {
  /** Code of the part; `null` = the first one. An unknown code of good form is left to the page, which knows the indicator. */
  readonly series: string | null;
  /** The year that is explained; `null` = the latest one with a verdict. */
  readonly year: SeriesYear | null;
  /** The region beside the nation, ISO 3166-2; `null` = the reader's own, if one is chosen. An unknown one is left to the page. */
  readonly region: string | null;
}

export const indicatorDefaults: IndicatorSearch = { series: null, year: null, region: null };

/** The region is asked for in one section, all the rest of the page does without it. */
export const indicatorAsks = { page: ['series', 'year', ...FACTS_ASKS], regions: ['region'] } satisfies Record<string, Asks>;

const codecs = {
  series: seriesCode,
  year: seriesYear,
  region: regionId,
};

export function parseIndicatorSearch(search: Partial<IndicatorSearch>): IndicatorSearch {
  return decodeSearch(codecs, search);
}
