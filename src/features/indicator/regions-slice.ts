import type { QueryClient } from '@tanstack/react-query';
import type { Localized } from '@/contracts/parts';
import type { RegionList, YearDetail } from '@/contracts/regions';
import { yearsBehind } from '@/domain/region-judgement';
import type { RegionOutline } from '@/domain/region-outline';
import { BASELINE_YEAR } from '@/domain/region-start';
import { isOfSeries, isRegional, saysOfRegion, toNational } from '@/domain/regional-series';
import type { RegionalYear } from '@/domain/regional-year';
import { type Point, SERIES_YEARS } from '@/domain/series';
import { type AskedFacts, askedOf, yearAsAsked } from '@/shared/api/asked-facts';
import { derived } from '@/shared/api/derived';
import { indicatorDetailQuery, regionListQuery, yearQuery } from '@/shared/api/queries';
import { IS_BUILT } from '@/shared/url/words-to-fetch';
import { indicatorClosingQuery } from './closing-query';
import { indicatorNamesQuery } from './indicator-names';
import type { IndicatorSearch } from './indicator-search';
import { type IndicatorView, toIndicatorView } from './indicator-view';

/** What the strip needs of a region: its dated names and its borders. */
export interface NamedRegion extends RegionOutline {
  readonly names: readonly { readonly from: string; readonly to: string | null; readonly short: Localized }[];
}

export type RegionPoint = Pick<Point, 'plan' | 'fact' | 'provenance' | 'state'> & {
  readonly region: string;
  /** Why there is no fact, where the data say more than the state. */
  readonly note?: Localized;
};

/** One series of all regions in one year and at their start: a hundredth of the files that it is cut from. */
export interface SeriesSlice {
  readonly year: number;
  /** The start, the year, and those between where judging needs them: see `yearsBehind`. */
  readonly files: readonly RegionalYear<RegionPoint>[];
}

/** With the regions that it speaks of. */
export interface RegionsSlice extends SeriesSlice {
  readonly regions: readonly NamedRegion[];
}

export interface AskedRegions extends Pick<IndicatorSearch, 'series' | 'year'>, AskedFacts {
  readonly id: string;
}

/** The file of a year. */
type YearSource = (year: number) => Promise<YearDetail>;

/** What a page about one indicator needs of the regions, once for all of its parts. Errors: those of the API. */
export const namedRegionsQuery = derived(
  ['named-regions'],
  async (ask): Promise<readonly NamedRegion[]> => (await ask(regionListQuery)).regions.map(toNamedRegion),
);

/**
 * One part of an indicator in all regions, cut from the files of the years: a prerendered page carries what it asked for, and a whole year is
 * too heavy.
 *
 * Absent: `null` when the part says nothing about a region. Errors: those of the API.
 */
export const seriesSliceQuery = ({ id, series, year, facts }: AskedRegions) =>
  derived(['regions-of', id, series, year, facts], async (ask): Promise<SeriesSlice | null> => {
    const view = toIndicatorView(await ask(indicatorDetailQuery(id)), { series, year });
    if (!saysOfRegion(view.indicator, view.part)) return null;
    return cutSeries(view, { asked: view.year === year ? year : null, facts }, (each) => ask(yearQuery(each)));
  });

/**
 * Never throws: what fails is shown where it is missing. An indicator that only the nation is measured by asks for nothing. The built page
 * brings all of its parts along, so that a link to one of them asks for nothing either.
 */
export async function prefetchIndicator(client: QueryClient, asked: AskedRegions): Promise<void> {
  const detail = indicatorDetailQuery(asked.id);
  await client.prefetchQuery(detail);
  const indicator = client.getQueryData(detail.queryKey)?.indicator;
  if (!indicator) return;
  const names = Promise.all([client.prefetchQuery(indicatorNamesQuery(asked.id)), prefetchKept(client, asked.id)]).then(() => {});
  if (!isRegional(indicator)) return names;
  const parts = import.meta.env.SSR && indicator.series.length > 1 ? indicator.series.map(({ code }) => ({ ...asked, series: code })) : [];
  await Promise.all([
    names,
    client.prefetchQuery(namedRegionsQuery),
    ...[asked, ...parts].map((each) => client.prefetchQuery(seriesSliceQuery(each))),
  ]);
}

/** Their pieces of the page are kept where the page is built, which then brings nothing to ask for them with. */
async function prefetchKept(client: QueryClient, id: string): Promise<void> {
  if (IS_BUILT) return;
  const { decreeIndicatorQuery } = await import('@/shared/api/decree-queries');
  await Promise.all([client.prefetchQuery(indicatorClosingQuery(id)), client.prefetchQuery(decreeIndicatorQuery(id))]);
}

interface Choice extends AskedFacts {
  /** The year of the address, where it has something to say; `null`: the latest one in which any region has a fact. */
  readonly asked: number | null;
}

/** Looks from the last year backwards and fetches no year before the answer; where no region has a fact, the year that the page explains. */
export async function cutSeries(view: IndicatorView, { asked, ...wanted }: Choice, yearFile: YearSource): Promise<SeriesSlice> {
  const asAsked = askedOf(wanted);
  const isChosen = isOfSeries(view);
  const fileOf = async (year: number): Promise<RegionalYear<RegionPoint>> => {
    const { series } = yearAsAsked(await yearFile(year), asAsked);
    const rows = series.filter(isChosen).map((row) => ({ ...row, regions: row.regions.map(toRegionPoint) }));
    return { year, series: rows };
  };
  // together: what fails while another is waited for is an error that nobody hears
  const [start, latest] = await Promise.all([fileOf(BASELINE_YEAR), asked === null ? latestWithFacts(fileOf) : null]);
  const year = asked ?? latest ?? view.year;
  const behind = yearsBehind({ ...toNational(view), year }).map(fileOf);
  return { year, files: await Promise.all([start, ...behind, fileOf(year)]) };
}

/** What is noted at a fact is told in the table of the year. */
function toRegionPoint({ note, ...point }: YearDetail['series'][number]['regions'][number]): RegionPoint {
  return { ...point, ...(note && point.fact === null && { note }) };
}

async function latestWithFacts(fileOf: (year: number) => Promise<RegionalYear>): Promise<number | null> {
  for (const year of SERIES_YEARS.toReversed()) {
    const { series } = await fileOf(year);
    if (series.some((row) => row.regions.some(({ fact }) => fact !== null))) return year;
  }
  return null;
}

function toNamedRegion({ id, validFrom, splitFrom, names }: RegionList['regions'][number]): NamedRegion {
  return { id, validFrom, splitFrom, names: names.map(({ from, to, short }) => ({ from, to, short })) };
}
