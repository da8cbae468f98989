import { useRouter } from '@tanstack/react-router';
import { type MouseEvent, useCallback } from 'react';

/**
 * One listener for an element with hundreds of plain links into the site: a press on any of them stays inside the application.
 *
 * The router's own links are components that each follow the address; a long list of them delays the take-over of the page. A press that asks
 * for another tab, and a link within the page, are the browser's.
 */
export function usePlainLinks(): (event: MouseEvent<HTMLElement>) => void {
  const router = useRouter();
  return useCallback(
    (event) => {
      const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
      const href = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : null;
      if (event.defaultPrevented || !isPlain || !href?.startsWith('/')) return;
      event.preventDefault();
      void router.navigate({ href });
    },
    [router],
  );
}
