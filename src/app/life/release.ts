import type { Release } from '@/app/offline/kept-documents';

/** The codes that this tab has left or reloaded itself for, the last one last; `!` at the end once the reader was told. */
const KEY = 'nysana-reloaded-for';

/** A host that has not said by then what it serves is taken for one that cannot be reached. Milliseconds. */
const PATIENCE = 8_000;

/**
 * Asks the host for the release that it serves now. Absent (`null`): no connection, or a host that answers something else.
 * Errors: none.
 */
export async function currentRelease(address: string): Promise<Release | null> {
  const asking = new AbortController();
  const patience = setTimeout(() => asking.abort(), PATIENCE);
  try {
    const response = await fetch(address, { cache: 'no-store', signal: asking.signal });
    const { code, facts } = (await response.json()) as Partial<Release>;
    return response.ok && code && facts ? { code, facts } : null;
  } catch {
    return null;
  } finally {
    clearTimeout(patience);
  }
}

/**
 * Whether a page of release `from` may reload itself for the release `to`: once for each, and never back to one that the tab has left by itself, for hosts
 * that are being renewed one after the other answer now with the one and now with the other. Where nothing can be remembered, never after a
 * reload: no page may reload in a circle.
 */
export function mayReloadFor(to: string, from: string): boolean {
  try {
    const known = (sessionStorage.getItem(KEY) ?? '').replace('!', '').split(' ');
    if (known.includes(to)) return false;
    sessionStorage.setItem(KEY, [...known.filter((code) => code !== from), from, to].join(' '));
    return true;
  } catch {
    return performance.getEntriesByType('navigation').every((entry) => (entry as PerformanceNavigationTiming).type !== 'reload');
  }
}

/** Whether this page was opened by such a reload and nobody has said so yet. */
export function isJustRenewed(code: string): boolean {
  try {
    const known = sessionStorage.getItem(KEY);
    if (!known?.endsWith(` ${code}`)) return false;
    sessionStorage.setItem(KEY, `${known}!`);
    return true;
  } catch {
    return false;
  }
}
