import type { IndicatorAnswer } from '@/contracts/indicators';
import type { RegionList, YearDetail } from '@/contracts/regions';
import { BASELINE_YEAR } from '@/domain/region-start';
import { isMostlyPublished, openingYears } from '@/domain/regional-opening';
import { chooseSeries, isOfSeries, listAsked, type RegionalSeries as SeriesOfRegions } from '@/domain/regional-series';
import { countKnown, figuresOf, yearsBehindAny } from '@/domain/regional-year';
import { SERIES_YEARS, type SeriesYear, toSeriesYear } from '@/domain/series';
import { type AskedFacts, askedOf, yearAsAsked } from '@/shared/api/asked-facts';
import type { RegionsSearch } from './regions-search';

/** One line that regions are measured by, with its texts. */
export type RegionalSeries = SeriesOfRegions<IndicatorAnswer>;

const LAST_YEAR: SeriesYear = 2025;

/** What the address asks for; `null` leaves the choice to the page. */
export interface Asked extends Pick<RegionsSearch, 'indicator' | 'series' | 'year'>, AskedFacts {}

/** The figures of one year that judging needs; a whole year's file fits. */
export type RegionalFigures = Pick<YearDetail, 'year' | 'series'>;

/** One series in the year in view and in the start year: a hundredth of the files that it is cut from. */
export interface RegionalSlice {
  readonly year: SeriesYear;
  readonly indicator: string;
  readonly series: string;
  readonly current: RegionalFigures;
  readonly start: RegionalFigures;
  /** The years between them: see `yearsBehindAny`. */
  readonly behind: readonly RegionalFigures[];
  /** Where the official facts in view come from. */
  readonly origins: YearDetail['origins'];
  /** What became of published values of the year, of any series. */
  readonly history: YearDetail['history'];
  /** Indicators that have figures of regions by another definition. */
  readonly related: readonly string[];
}

/** Where the figures come from. */
export interface SliceSource {
  /** Fetches the file of one year. */
  readonly yearOf: (year: number) => Promise<YearDetail>;
  /** The years in which a series has published facts. */
  readonly published: RegionList['published'];
}

/**
 * Cuts out what the address asks for.
 *
 * Without a year: the latest one in which any region has a published fact of what is asked for, so that the page opens on what is known and not on
 * what is generated; where no indicator is asked for either, one in which half of the regions have. Where nothing is published: the latest year with any fact, if generated ones are wanted (looked for from the last year
 * backwards, no year is fetched before the answer), else the last year, and the page says what is missing. Without a series: `chooseSeries` by `weighIn`.
 * Errors: those of the source; Error when the programme has no regional indicator.
 */
export async function cutSlice(asked: Asked, options: readonly RegionalSeries[], source: SliceSource): Promise<RegionalSlice> {
  const asAsked = askedOf(asked);
  const [currentFile, startFile] = await Promise.all([
    fetchCurrent(asked, listAsked(options, asked), source),
    source.yearOf(BASELINE_YEAR),
  ]);
  const current = yearAsAsked(currentFile, asAsked);
  const start = yearAsAsked(startFile, asAsked);
  const chosen = chooseSeries(options, asked, weighIn(current, start));
  if (!chosen) throw new Error('the programme has no regional indicator');
  const [indicator, series] = [chosen.indicator.id, chosen.part.code];
  const isChosen = isOfSeries(chosen);
  const cut = (detail: YearDetail): RegionalFigures => ({ year: detail.year, series: detail.series.filter(isChosen) });
  const behind = await Promise.all(yearsBehindAny([chosen], current.year).map(source.yearOf));
  return {
    year: toSeriesYear(current.year) ?? LAST_YEAR,
    indicator,
    series,
    current: cut(current),
    start: cut(start),
    behind: behind.map((detail) => cut(yearAsAsked(detail, asAsked))),
    origins: current.origins.filter(isChosen),
    history: current.history,
    related: [...new Set([...start.related, ...current.related].map((measure) => measure.indicator))],
  };
}

/** Published values in the year in view, then in the regions' first year, then any values. */
export const weighIn = (current: RegionalFigures, start: RegionalFigures) => (option: RegionalSeries) => {
  const now = countKnown(figuresOf(current, option));
  return [now.official, countKnown(figuresOf(start, option)).official, now.facts];
};

async function fetchCurrent(
  { year, indicator, facts }: Asked,
  candidates: readonly RegionalSeries[],
  { yearOf, published }: SliceSource,
): Promise<YearDetail> {
  if (year !== null) return yearOf(year);
  const isCandidate = (row: { readonly indicator: string; readonly series: string }) =>
    candidates.some((candidate) => isOfSeries(candidate)(row));
  const latest = openingYears(published, candidates);
  for (const candidate of indicator === null ? latest : []) {
    const detail = await yearOf(candidate);
    if (detail.series.some((row) => isCandidate(row) && isMostlyPublished(row.regions))) return detail;
  }
  if (latest[0] !== undefined) return yearOf(latest[0]);
  for (const candidate of facts === 'all' ? SERIES_YEARS.toReversed() : []) {
    const detail = await yearOf(candidate);
    if (detail.series.some((row) => isCandidate(row) && row.regions.some(({ fact }) => fact !== null))) return detail;
  }
  return yearOf(LAST_YEAR);
}
