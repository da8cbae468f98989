import type { QueryClient } from '@tanstack/react-query';
import { beyondDueQuery } from '@/shared/releases/beyond-due-query';
import { updatesQuery } from '@/shared/releases/updates-query';

/** The newest releases, and how their values are counted. Never throws: what fails is shown where it is missing. */
export async function prefetchUpdates(client: QueryClient): Promise<void> {
  await Promise.all([client.prefetchQuery(updatesQuery), client.prefetchQuery(beyondDueQuery)]);
}
