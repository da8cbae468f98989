import { queryOptions } from '@tanstack/react-query';
import { indicatorDetailSchema } from '@/contracts/indicator-detail';
import { indicatorListSchema } from '@/contracts/indicators';
import { programmeSchema } from '@/contracts/programme';
import { getJson } from './get-json';

// the site's own files change only with a new build, which the page then carries; a real backend may have news within the hour
const staleTime = import.meta.env['VITE_API_BASE_URL'] ? 60 * 60 * 1000 : Number.POSITIVE_INFINITY;

/** Legal frame, goals, tasks, agencies, events. */
export const programmeQuery = queryOptions({
  queryKey: ['programme'],
  queryFn: ({ signal }) => getJson('programme.json', programmeSchema, signal),
  staleTime,
});

/** All 48 indicators with their national series. */
export const indicatorListQuery = queryOptions({
  queryKey: ['indicators'],
  queryFn: ({ signal }) => getJson('indicators.json', indicatorListSchema, signal),
  staleTime,
});

/** One indicator with origins, related measures, events and measures. */
export function indicatorDetailQuery(id: string) {
  return queryOptions({
    queryKey: ['indicators', id],
    queryFn: ({ signal }) => getJson(`indicators/${id}.json`, indicatorDetailSchema, signal),
    staleTime,
  });
}
