/** The link of the site that an event is about, if it leads to another document in this window; else `null`. */
export function leadsAway(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || link.origin !== location.origin || link.pathname === location.pathname) return null;
  // a file to take away is no page
  return link.hasAttribute('download') || link.target || !link.pathname.endsWith('/') ? null : link;
}
