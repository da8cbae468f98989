import { queryOptions } from '@tanstack/react-query';
import type { IndicatorDetail } from '@/contracts/indicator-detail';
import type { IndicatorList } from '@/contracts/indicators';
import type { Programme } from '@/contracts/programme';

// the site's own files change only with a new build, which the page then carries; a real backend may have news within the hour
const staleTime = import.meta.env['VITE_API_BASE_URL'] ? 60 * 60 * 1000 : Number.POSITIVE_INFINITY;

// a prerendered page carries its data: the contracts are fetched only by a reader who goes on to ask for more
const answers = () => import('./answers');

/** Legal frame, goals, tasks, agencies, events. */
export const programmeQuery = queryOptions({
  queryKey: ['programme'],
  queryFn: async ({ signal }): Promise<Programme> => (await answers()).getProgramme(signal),
  staleTime,
});

/** All 48 indicators with their national series. */
export const indicatorListQuery = queryOptions({
  queryKey: ['indicators'],
  queryFn: async ({ signal }): Promise<IndicatorList> => (await answers()).getIndicatorList(signal),
  staleTime,
});

/** One indicator with origins, related measures, events and measures. */
export function indicatorDetailQuery(id: string) {
  return queryOptions({
    queryKey: ['indicators', id],
    queryFn: async ({ signal }): Promise<IndicatorDetail> => (await answers()).getIndicatorDetail(id, signal),
    staleTime,
  });
}
