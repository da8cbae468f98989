import type { QueryClient } from '@tanstack/react-query';
import { SERIES_YEARS } from '@/domain/series';
import { regionDetailQuery, regionListQuery } from '@/shared/api/queries';
import { regionalIndicatorsQuery } from '@/shared/api/regional-indicators';
import { chooseRegions } from './compare-choice';
import type { CompareSearch } from './compare-search';
import { listNeeded } from './compare-view';

/** Everything that the page of this address needs. Never throws: what fails is shown where it is missing. */
export async function prefetchCompare(client: QueryClient, { r, borders }: Pick<CompareSearch, 'r' | 'borders'>): Promise<void> {
  const details = async () => {
    const list = await client.fetchQuery(regionListQuery).catch(() => null);
    if (!list) return;
    const { ids } = chooseRegions(list.regions, { r, borders, myRegion: null, year: SERIES_YEARS.at(-1) ?? 2025, levels: [] });
    await Promise.all(listNeeded(ids, list.regions, borders).map((id) => client.prefetchQuery(regionDetailQuery(id))));
  };
  await Promise.all([client.prefetchQuery(regionalIndicatorsQuery), details()]);
}
