import { derived } from '@/shared/api/derived';
import { closingQuery, indicatorListQuery, published, regionListQuery } from '@/shared/api/queries';

/** The account of a region. What computes it comes only to who does: the built page brings the words. */
export const regionAccountQuery = (id: string) =>
  derived(['region-account', id], async (ask) => {
    const [{ runs }, { indicators }, { regions }, { region, series }, { toRegionAccount }] = await Promise.all([
      ask(closingQuery),
      ask(indicatorListQuery),
      ask(regionListQuery),
      ask(published('RegionDetail', id)),
      import('./region-account'),
    ]);
    return toRegionAccount({ region, regions, indicators, own: series, runs });
  });
