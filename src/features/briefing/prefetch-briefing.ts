import type { QueryClient } from '@tanstack/react-query';
import { indicatorListQuery, leadBodiesQuery, outlineQuery, regionDetailQuery, regionListQuery } from '@/shared/api/queries';
import type { BriefingSearch } from './briefing-search';

/** Everything that a briefing of this address needs. Never throws: what fails is shown where it is missing. */
export async function prefetchBriefing(client: QueryClient, { region }: Pick<BriefingSearch, 'region'>): Promise<void> {
  await Promise.all([
    client.prefetchQuery(indicatorListQuery),
    client.prefetchQuery(outlineQuery),
    client.prefetchQuery(leadBodiesQuery),
    client.prefetchQuery(regionListQuery),
    region !== null && client.prefetchQuery(regionDetailQuery(region)),
  ]);
}
