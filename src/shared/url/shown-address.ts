import type { AnyRouter } from '@tanstack/react-router';

/**
 * The whole address of what is on the screen. The browser's own may be ahead of it, while an answer is on its way or a query is not yet
 * applied: whatever is taken away from a page carries this one. A place within the page (`#…`) is kept.
 */
export function shownAddress(router: AnyRouter): string {
  const match = router.state.matches.at(-1);
  if (!match || match.status === 'notFound' || match._notFound) return location.href;
  const { publicHref } = router.buildLocation({ to: match.fullPath as string, params: match.params, search: match.search });
  const address = new URL(publicHref, location.origin);
  if (address.pathname === location.pathname) address.hash = location.hash;
  return address.href;
}
