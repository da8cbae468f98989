import type { Release } from '@/app/offline/kept-documents';

/** The code that this tab has reloaded itself for; `!` at the end once the reader was told. */
const KEY = 'nysana-reloaded-for';

/**
 * Asks the host for the release that it serves now. Absent (`null`): no connection, or a host that answers something else.
 * Errors: none.
 */
export async function currentRelease(address: string): Promise<Release | null> {
  try {
    const response = await fetch(address, { cache: 'no-store' });
    const { code, facts } = (await response.json()) as Partial<Release>;
    return response.ok && code && facts ? { code, facts } : null;
  } catch {
    return null;
  }
}

/** Once for each release; where nothing can be remembered, never after a reload: no page may reload in a circle. */
export function mayReloadFor(code: string): boolean {
  try {
    if (sessionStorage.getItem(KEY)?.replace('!', '') === code) return false;
    sessionStorage.setItem(KEY, code);
    return true;
  } catch {
    return performance.getEntriesByType('navigation').every((entry) => (entry as PerformanceNavigationTiming).type !== 'reload');
  }
}

/** Whether this page was opened by such a reload and nobody has said so yet. */
export function isJustRenewed(code: string): boolean {
  try {
    if (sessionStorage.getItem(KEY) !== code) return false;
    sessionStorage.setItem(KEY, `${code}!`);
    return true;
  } catch {
    return false;
  }
}
