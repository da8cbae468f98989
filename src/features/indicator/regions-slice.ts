import type { QueryClient } from '@tanstack/react-query';
import type { Localized } from '@/contracts/parts';
import type { RegionList, YearDetail } from '@/contracts/regions';
import { yearsBehind } from '@/domain/region-judgement';
import type { RegionOutline } from '@/domain/region-outline';
import { BASELINE_YEAR } from '@/domain/region-start';
import { type Point, SERIES_YEARS } from '@/domain/series';
import { type Ask, derived } from '@/shared/api/derived';
import { type AskedFacts, overlayOf } from '@/shared/api/overlay';
import { indicatorDetailQuery, regionListQuery, yearQuery } from '@/shared/api/queries';
import type { IndicatorSearch } from './indicator-search';
import { type IndicatorView, toIndicatorView } from './indicator-view';

/** What the strip needs of a region: its dated names and its borders. */
export interface NamedRegion extends RegionOutline {
  readonly names: readonly { readonly from: string; readonly to: string | null; readonly short: Localized }[];
}

export type RegionPoint = Pick<Point, 'plan' | 'fact' | 'provenance' | 'state'> & { readonly region: string };

/** One series of all regions in one year and at their start: a hundredth of the files that it is cut from. */
export interface RegionsSlice {
  readonly year: number;
  readonly regions: readonly NamedRegion[];
  readonly current: readonly RegionPoint[];
  readonly start: readonly RegionPoint[];
  /** The years between them, where judging needs them: see `yearsBehind`. */
  readonly behind: readonly { readonly year: number; readonly points: readonly RegionPoint[] }[];
}

export interface AskedRegions extends Pick<IndicatorSearch, 'series' | 'year'>, AskedFacts {
  readonly id: string;
}

/** The sources of the slice: the list of regions, and the file of a year. */
interface SliceSources {
  readonly list: () => Promise<RegionList>;
  readonly year: (year: number) => Promise<YearDetail>;
}

export const isRegional = ({ indicator }: Pick<IndicatorView, 'indicator'>): boolean => indicator.regionalAggregation !== 'none';

export const aggregationOf = ({ indicator }: Pick<IndicatorView, 'indicator'>): 'mean' | 'sum' =>
  indicator.regionalAggregation === 'sum' ? 'sum' : 'mean';

/** Urban and rural places add up to the nation's total and mean nothing for one region (DOMAIN.md section 7). */
export const isShareOfTotal = ({ indicator, part }: Pick<IndicatorView, 'indicator' | 'part'>): boolean =>
  indicator.additiveParts && part.code !== 'total';

/**
 * The regions of one indicator, cut from the files of the years: a prerendered page carries what it asked for, and a whole year is too heavy.
 *
 * Absent: `null` when the chosen part says nothing about a region. Errors: those of the API.
 */
export const regionsSliceQuery = ({ id, series, year, facts }: AskedRegions) =>
  derived(['regions-of', id, series, year, facts], async (ask): Promise<RegionsSlice | null> => {
    const view = toIndicatorView(await ask(indicatorDetailQuery(id)), { series, year });
    if (!isRegional(view) || isShareOfTotal(view)) return null;
    return cutRegions(view, { asked: view.year === year ? year : null, facts }, sourcesOf(ask));
  });

/** Never throws: what fails is shown where it is missing. An indicator that only the nation is measured by asks for nothing. */
export async function prefetchIndicator(client: QueryClient, asked: AskedRegions): Promise<void> {
  const detail = indicatorDetailQuery(asked.id);
  await client.prefetchQuery(detail);
  const indicator = client.getQueryData(detail.queryKey)?.indicator;
  if (indicator && isRegional({ indicator })) await client.prefetchQuery(regionsSliceQuery(asked));
}

interface Choice extends AskedFacts {
  /** The year of the address, where it has something to say; `null`: the latest one in which any region has a fact. */
  readonly asked: number | null;
}

/** Looks from the last year backwards and fetches no year before the answer; where no region has a fact, the year that the page explains. */
export async function cutRegions(view: IndicatorView, { asked, ...wanted }: Choice, sources: SliceSources): Promise<RegionsSlice> {
  const overlay = overlayOf(wanted);
  const [indicator, code] = [view.indicator.id, view.part.code];
  const pointsOf = async (year: number): Promise<RegionPoint[]> => {
    const { series } = await sources.year(year);
    const row = series.find((candidate) => candidate.indicator === indicator && candidate.series === code);
    return (row?.regions ?? []).map(({ note: _, ...point }) => overlay(point, { indicator, series: code, region: point.region, year }));
  };
  const regions = sources.list();
  const start = pointsOf(BASELINE_YEAR);
  const year = asked ?? (await latestWithFacts(pointsOf)) ?? view.year;
  const needed = yearsBehind({ national: view.series, aggregation: aggregationOf(view), year });
  const behind = Promise.all(needed.map(async (each) => ({ year: each, points: await pointsOf(each) })));
  return {
    year,
    regions: (await regions).regions.map(toNamedRegion),
    current: await pointsOf(year),
    start: await start,
    behind: await behind,
  };
}

async function latestWithFacts(pointsOf: (year: number) => Promise<RegionPoint[]>): Promise<number | null> {
  for (const year of SERIES_YEARS.toReversed()) {
    if ((await pointsOf(year)).some(({ fact }) => fact !== null)) return year;
  }
  return null;
}

function toNamedRegion({ id, validFrom, splitFrom, names }: RegionList['regions'][number]): NamedRegion {
  return { id, validFrom, splitFrom, names: names.map(({ from, to, short }) => ({ from, to, short })) };
}

const sourcesOf = (ask: Ask): SliceSources => ({ list: () => ask(regionListQuery), year: (year) => ask(yearQuery(year)) });
