import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { indicatorListQuery, regionListQuery, yearQuery } from '@/shared/api/queries';
import { type Asked, cutSlice, type RegionalSlice, type SliceSource, START_YEAR, yearsBehindAny } from './regional-slice';
import type { RegionsSearch } from './regions-search';
import { listRegionalSeries } from './series-choice';

/** What map, tiles and ranking of one address show. Errors: those of the API. */
export function regionalSliceQuery({ indicator, series, year, facts }: Asked) {
  return queryOptions({
    queryKey: ['regions', 'slice', indicator, series, year, facts],
    queryFn: async ({ client, signal }): Promise<RegionalSlice> => {
      const [{ indicators }, { published }] = await Promise.all([
        client.ensureQueryData(indicatorListQuery),
        client.ensureQueryData(regionListQuery),
      ]);
      const source = { yearOf: yearSource(client, signal), published };
      return cutSlice({ indicator, series, year, facts }, listRegionalSeries(indicators), source);
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/**
 * A reader who goes on to another indicator needs the whole years again: they stay in the cache. While a page is prerendered they must not,
 * because everything in the cache is written into the page.
 */
function yearSource(client: QueryClient, signal: AbortSignal): SliceSource['yearOf'] {
  if (!import.meta.env.SSR) return (year) => client.ensureQueryData(yearQuery(year));
  return async (year) => (await import('@/shared/api/answers')).getYearDetail(year, signal);
}

/** Everything that the page of this address needs. Never throws: what fails is shown where it is missing. */
export async function prefetchRegions(client: QueryClient, search: Asked & Pick<RegionsSearch, 'view'>): Promise<void> {
  const slice = regionalSliceQuery(search);
  await Promise.all([client.prefetchQuery(regionListQuery), client.prefetchQuery(slice)]);
  const year = client.getQueryData(slice.queryKey)?.year;
  if (search.view !== 'matrix' || year === undefined) return;
  const { indicators } = client.getQueryData(indicatorListQuery.queryKey) ?? { indicators: [] };
  const years = [year, START_YEAR, ...yearsBehindAny(listRegionalSeries(indicators), year)];
  await Promise.all(years.map((whole) => client.prefetchQuery(yearQuery(whole))));
}
