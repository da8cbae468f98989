import type { QueryClient } from '@tanstack/react-query';
import { indicatorListQuery, regionDetailQuery, reportingQuery } from '@/shared/api/queries';
import { bodiesQuery } from './bodies-query';
import { dueQuery } from './quality/quality-query';
import type { ReportSearch } from './report-search';

/** How much is due in all, and the choice of bodies; what is due from one only where the address names it. Never throws: what fails is shown where it is missing. */
export async function prefetchReport(client: QueryClient, { body }: Pick<ReportSearch, 'body'>): Promise<void> {
  const ofBody = body === null ? [] : [client.prefetchQuery(reportingQuery), client.prefetchQuery(indicatorListQuery)];
  const ofRegion = body?.startsWith('KZ-') ? [client.prefetchQuery(regionDetailQuery(body))] : [];
  await Promise.all([client.prefetchQuery(dueQuery), client.prefetchQuery(bodiesQuery), ...ofBody, ...ofRegion]);
}
