import * as v from 'valibot';
import { YEARS_JUDGED, type YearsJudged } from '@/domain/choices';
import type { SeriesYear } from '@/domain/series';
import { type Asks, FACTS_ASKS } from '@/shared/url/asks';
import { choiceOf, regionId, seriesCode, seriesYear } from '@/shared/url/codecs';

export interface IndicatorSearch {
  /** Code of the part; `null` = the first one. An unknown code of good form is left to the page, which knows the indicator. */
  readonly series: string | null;
  /** The year that is explained; `null` = the latest one with a verdict. */
  readonly year: SeriesYear | null;
  /** The region beside the nation, ISO 3166-2; `null` = the reader's own, if one is chosen. An unknown one is left to the page. */
  readonly region: string | null;
  /** By which plans the promise is closed. */
  readonly years: YearsJudged;
}

export const indicatorDefaults: IndicatorSearch = { series: null, year: null, region: null, years: 'all' };

/** The region and the years of the closing account are asked for in one section each, all the rest of the page does without them. */
export const indicatorAsks = { page: ['series', 'year', ...FACTS_ASKS], regions: ['region'], closing: ['years'] } satisfies Record<
  string,
  Asks
>;

const searchSchema = v.object({
  series: seriesCode,
  year: seriesYear,
  region: regionId,
  years: choiceOf(YEARS_JUDGED, 'all'),
});

export function parseIndicatorSearch(search: Partial<IndicatorSearch>): IndicatorSearch {
  return v.parse(searchSchema, { series: undefined, year: undefined, region: undefined, years: undefined, ...search });
}
