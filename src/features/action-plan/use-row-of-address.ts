import { useEffect, useState } from 'react';
import { useLocation } from '@/shared/url/address';
import type { FilterResult } from './plan-filter';

/**
 * Id of the row that the address points at, empty at first: the prerendered page cannot know it.
 *
 * The browser finds the row by itself only in the prerendered page, which shows the whole plan. Where the application went to the address, or
 * filters took away what stood above, the row is brought into view here. A reader who has scrolled on meanwhile is left alone.
 */
export function useRowOfAddress({ rows, active }: FilterResult): string {
  const hash = useLocation().hash;
  const isFiltered = active.length > 0;
  const [current, setCurrent] = useState('');
  useEffect(() => setCurrent(hash), [hash]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows move the one that the address points at
  useEffect(() => {
    const row = current === '' ? null : document.getElementById(current);
    if (row && (isFiltered || !row.matches(':target'))) row.scrollIntoView({ behavior: 'instant' });
  }, [current, isFiltered, rows]);
  return current;
}
