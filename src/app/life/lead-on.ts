/**
 * The plain form of an address that a host does not know: other letters, a missing or doubled slash, a file name. Ids of regions have capitals,
 * everything else of an address is small. `null`: it is plain already.
 */
export function plainForm(pathname: string): string | null {
  const plain = `${pathname}/`
    .replace(/\/index\.html\/$/, '/')
    .replaceAll(/\/{2,}/g, '/')
    .toLowerCase()
    .replace(/\/kz-(\d\d)\//, '/KZ-$1/');
  return plain === pathname ? null : plain;
}

/** On the page that stands for an unknown address: leads on to the plain form of it, if there is such a page. */
export async function leadOn(base: string): Promise<void> {
  const below = plainForm(location.pathname.slice(base.length - 1));
  if (below === null) return;
  const address = base.slice(0, -1) + below;
  const { ok } = await fetch(address, { method: 'HEAD' }).catch(() => ({ ok: false }));
  if (ok) location.replace(address + location.search + location.hash);
}
