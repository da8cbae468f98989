import type { QueryClient } from '@tanstack/react-query';

/** The first error of a query that has nothing to show; `null` when every query has its data. Loaders only prefetch, which swallows errors. */
export function failedQuery(client: QueryClient): Error | null {
  const failed = client
    .getQueryCache()
    .getAll()
    .find(({ state }) => state.error !== null && state.data === undefined);
  return failed?.state.error ?? null;
}
