/**
 * When has React taken over the whole prerendered page? Each suspense boundary is hydrated in its own time, and a change of the address
 * before that would meet markup of the old one. The page and its parts report here; the application waits.
 */
const arrived = new WeakSet<object>();
const awaited = new Set<object>();
let pageIsThere = false;
let waiting: (() => void) | null = null;

function settle(): void {
  if (!pageIsThere || awaited.size > 0 || !waiting) return;
  const callback = waiting;
  waiting = null;
  callback();
}

/** Calls back once, as soon as the page and all its parts are alive. */
export function whenTakenOver(callback: () => void): void {
  waiting = callback;
  queueMicrotask(settle);
}

/** The page's own effects have run; those of its parts run in the same flush, so the verdict waits for the next microtask. */
export function pageArrived(): void {
  pageIsThere = true;
  queueMicrotask(settle);
}

/** A part's frame is there, its content may still be on the way. */
export function awaitPart(part: object): void {
  if (!arrived.has(part)) awaited.add(part);
}

/** A part waits again, for what another address needs. */
export function partWaits(part: object): void {
  arrived.delete(part);
  awaited.add(part);
}

/** A part is no more on the page. */
export function forgetPart(part: object): void {
  awaited.delete(part);
  queueMicrotask(settle);
}

/** A part's content, or its error, is there. */
export function partArrived(part: object): void {
  arrived.add(part);
  awaited.delete(part);
  queueMicrotask(settle);
}
