import { useEffect } from 'react';
import { useIsAlive } from '../state/use-is-alive';
import { useLocation } from '../url/address';

/**
 * Which row the address points at, none while prerendering, brought into view. `:target` would not follow the links of the application.
 *
 * The browser finds it by itself only in the prerendered page, which shows all rows. Where the application went to the address, or filters took
 * away what stood above, it is done here. A reader who has scrolled on meanwhile is left alone: the row is looked for again only when `shown`,
 * which stands for the rows in view, is another one.
 */
export function useMarkedRow(shown: unknown, isFiltered: boolean): string {
  const { hash } = useLocation();
  const marked = useIsAlive() ? hash : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows move the one that the address points at
  useEffect(() => {
    const row = marked === '' ? null : document.getElementById(marked);
    if (row && (isFiltered || !row.matches(':target'))) row.scrollIntoView({ behavior: 'instant' });
  }, [marked, isFiltered, shown]);
  return marked;
}
