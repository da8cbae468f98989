import type { QueryClient } from '@tanstack/react-query';
import { beyondDueQuery } from '@/shared/releases/beyond-due-query';
import { bodiesQuery } from './bodies-query';
import { placeNamesQuery } from './place-names-query';
import { qualityQuery } from './quality/quality-query';

/** Counts, hints, and what the places are called. Never throws: what fails is shown where it is missing. */
export async function prefetchQuality(client: QueryClient): Promise<void> {
  await Promise.all([
    client.prefetchQuery(qualityQuery),
    client.prefetchQuery(beyondDueQuery),
    client.prefetchQuery(bodiesQuery),
    client.prefetchQuery(placeNamesQuery),
  ]);
}
