import type { QueryClient } from '@tanstack/react-query';
import { latestYearWithFacts } from '@/domain/regional-year';
import { type AskedFacts, askedOf, regionAsAsked } from '@/shared/api/asked-facts';
import { regionDetailQuery, regionListQuery, yearQuery } from '@/shared/api/queries';
import { startQuery } from '@/shared/api/region-starts';
import { regionalIndicatorsQuery } from '@/shared/api/regional-indicators';
import { IS_BUILT } from '@/shared/url/words-to-fetch';
import { regionAccountQuery } from './region-account-query';
import type { RegionProfileSearch } from './region-profile-search';

type Asked = Pick<RegionProfileSearch, 'year'> & AskedFacts & { readonly id: string };

/** Everything that the page of this address needs. Never throws: what fails is shown where it is missing. */
export async function prefetchProfile(client: QueryClient, { id, year, facts }: Asked): Promise<void> {
  const currentYear = async () => {
    const detail = await client.fetchQuery(regionDetailQuery(id)).catch(() => null);
    const latest = detail && latestYearWithFacts(regionAsAsked(detail, askedOf({ facts })).series);
    if (detail) await client.prefetchQuery(yearQuery(year ?? latest ?? 2025));
  };
  await Promise.all([
    // in the order in which the page carries them: figures repeat texts of the page, and compression looks back 32 kB
    client.prefetchQuery(regionListQuery),
    client.prefetchQuery(regionalIndicatorsQuery),
    currentYear(),
    client.prefetchQuery(startQuery),
    // its piece of the page is kept where the page is built
    IS_BUILT ? null : client.prefetchQuery(regionAccountQuery(id)),
  ]);
}
