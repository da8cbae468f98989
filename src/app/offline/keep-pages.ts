/**
 * The page's side of what is kept for the time without a connection: once the page answers and the browser has nothing to do, the worker is
 * registered and told which pages to keep. Where a browser forbids it (site data blocked, private window, no secure connection) nothing happens.
 */

import type { ToKeep } from './worker-scope';

/** The reader's next step may need the line more than we do. Milliseconds. */
const AFTER_ALIVE = 3_000;

/** `base`: path below the host. Call it when the page answers; never in a frame. */
export function keepPages(base: string): void {
  setTimeout(() => {
    // Safari has no requestIdleCallback
    if ('requestIdleCallback' in window) requestIdleCallback(() => void register(base));
    else void register(base);
  }, AFTER_ALIVE);
}

async function register(base: string): Promise<void> {
  try {
    const workers = navigator.serviceWorker;
    const keep = () => workers.controller?.postMessage({ pages: pagesToKeep(base), files: fetchedFiles() } satisfies ToKeep);
    // a worker that has just taken over, the first one or that of a new release, has nothing of this page
    workers.addEventListener('controllerchange', keep);
    await workers.register(`${base}sw.js`, { scope: base });
    keep();
  } catch {
    // then only what is open can be read
  }
}

/** This page, and the start page of its language unless the reader saves data. */
function pagesToKeep(base: string): string[] {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return [location.pathname, ...(connection?.saveData ? [] : [`${base}${document.documentElement.lang}/`])];
}

const fetchedFiles = () => {
  const addresses = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  return [...new Set(addresses.filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname))];
};
