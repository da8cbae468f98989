/** What has not come by then keeps nothing from the reader any more. Milliseconds. */
export const LATEST = 20_000;

/** How the first script tells the one in the page (veil-first.ts) that it is here, and holds what is pressed. */
export const FIRST = 'nysana:first';

/** How the application tells the first script, which keeps the page, that it cannot go on. In development nobody listens. */
export const MISSING = 'nysana:missing';

export interface Missing {
  /** What to try again. */
  readonly retry?: (() => void) | undefined;
  /** A part of the page tells of it in its own place. */
  readonly isSaid?: boolean;
}

/** A file did not come, came cut or is of another release: the page stays as it is, or goes on to the new release. */
export function reportMissing(missing: Missing = {}): void {
  dispatchEvent(new CustomEvent(MISSING, { detail: missing }));
}

/** How it tells that it answers: the page and all its parts are taken over, and show what the address asks for. */
export const ALIVE = 'nysana:alive';

/** Resolves when the application has done what was asked of it last. */
export type Settled = () => Promise<void>;

export function reportAlive(settled: Settled): void {
  dispatchEvent(new CustomEvent(ALIVE, { detail: settled }));
}
