import { type RefObject, useEffect, useRef } from 'react';

/**
 * For a row of links that scrolls sideways where it has no room: brings the one that is chosen into it, where the browser does not do so by itself.
 *
 * @param chosen what is chosen; each other one is looked for anew
 * @returns for the element that scrolls
 */
export function useChosenInView<E extends HTMLElement>(chosen: string | number | null): RefObject<E | null> {
  const row = useRef<E>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the choice moves the mark that is looked for
  useEffect(() => {
    const bringIn = () => {
      const mark = row.current?.querySelector('[aria-current]')?.getBoundingClientRect();
      const seen = row.current?.getBoundingClientRect();
      if (!mark || !seen) return;
      if (mark.left < seen.left) row.current?.scrollBy(mark.left - seen.left, 0);
      else if (mark.right > seen.right) row.current?.scrollBy(mark.right - seen.right, 0);
    };
    bringIn();
    // a phone that is turned, a window that becomes narrow
    addEventListener('resize', bringIn);
    return () => removeEventListener('resize', bringIn);
  }, [chosen]);
  return row;
}
