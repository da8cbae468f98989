interface TakenAlong {
  readonly facts?: string | null | undefined;
  readonly asof?: string | null | undefined;
}

/**
 * What every link of an address takes along, for one of a built page, which knows nothing of the address: the reader who hides the demo values, or
 * reads an earlier release, does so on the next page too. A link that says itself which facts it shows keeps them. Links to places, files and other
 * sites stay as they are.
 */
export function takeAlong(link: HTMLAnchorElement, { facts, asof }: TakenAlong): void {
  const isPage = link.origin === location.origin && /\/(kk|ru)\/(.*\/)?$/.test(link.pathname) && link.pathname !== location.pathname;
  if (!isPage) return;
  const search = new URLSearchParams(link.search);
  const said = search.size;
  const taken = { facts: facts === 'official' ? facts : null, asof };
  for (const [name, value] of Object.entries(taken)) if (value && !search.has(name)) search.set(name, value);
  if (search.size > said) link.href = `${link.pathname}?${search}${link.hash}`;
}
