import type { QueryClient } from '@tanstack/react-query';
import { BASELINE_YEAR } from '@/domain/region-start';
import { listRegionalSeries } from '@/domain/regional-series';
import { yearsBehindAny } from '@/domain/regional-year';
import { derived } from '@/shared/api/derived';
import { indicatorListQuery, regionListQuery, yearQuery } from '@/shared/api/queries';
import { type Asked, cutSlice, type RegionalSlice } from './regional-slice';
import type { RegionsSearch } from './regions-search';

/** What map, tiles and ranking of one address show. Errors: those of the API. */
export const regionalSliceQuery = ({ indicator, series, year, facts }: Asked) =>
  derived(['slice', indicator, series, year, facts], async (ask): Promise<RegionalSlice> => {
    const [{ indicators }, { published }] = await Promise.all([ask(indicatorListQuery), ask(regionListQuery)]);
    const source = { yearOf: (each: number) => ask(yearQuery(each)), published };
    return cutSlice({ indicator, series, year, facts }, listRegionalSeries(indicators), source);
  });

/** Everything that the page of this address needs. Never throws: what fails is shown where it is missing. */
export async function prefetchRegions(client: QueryClient, search: Asked & Pick<RegionsSearch, 'view'>): Promise<void> {
  const slice = regionalSliceQuery(search);
  await Promise.all([client.prefetchQuery(regionListQuery), client.prefetchQuery(slice)]);
  const year = client.getQueryData(slice.queryKey)?.year;
  if (search.view !== 'matrix' || year === undefined) return;
  const { indicators } = client.getQueryData(indicatorListQuery.queryKey) ?? { indicators: [] };
  const years = [year, BASELINE_YEAR, ...yearsBehindAny(listRegionalSeries(indicators), year)];
  await Promise.all(years.map((whole) => client.prefetchQuery(yearQuery(whole))));
}
