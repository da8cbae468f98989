import type { QueryClient } from '@tanstack/react-query';

/** The first error of a query that has nothing to show; `null` when every query has its data. Only errors from this moment on (milliseconds) count. */
export function failedQuery(client: QueryClient, since = 0): Error | null {
  const failed = client
    .getQueryCache()
    .getAll()
    .find(({ state }) => state.error !== null && state.data === undefined && state.errorUpdatedAt >= since);
  return failed?.state.error ?? null;
}
