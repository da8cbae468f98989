import { useIsAlive } from '../state/use-is-alive';
import { useLocation, useRouter } from './address';
import type { PageLocation } from './location';
import type { Router } from './router';

/**
 * The whole address of what is on the screen. The browser's own may be ahead of it, while an answer is on its way or a query is not yet
 * applied: whatever is taken away from a page carries this one. A place within the page (`#…`) is kept.
 */
export const shownAddress = (router: Router): string => wholeAddress(router, router.shown);

/** An address of this page with host and fragment; one that leads nowhere stays as it is. */
function wholeAddress(router: Router, at: PageLocation): string {
  if (!at.page) return window.location.href;
  return new URL(router.href({ search: (search) => search, hash: true }, at), window.location.origin).href;
}

/** The whole address of the page as it is drawn; empty at build time, when no host is known. Drawn anew together with the page. */
export function useAddress(): string {
  const router = useRouter();
  const location = useLocation();
  return useIsAlive() ? wholeAddress(router, location) : '';
}
