/**
 * A page is built for an address without a query. Where the reader's address asks for another view, the parts that depend on it are veiled
 * until the application has applied it: no wrong figure is seen, taken away or printed. They keep their place, nothing moves.
 *
 * The rules stand in the page (`veilStyles` in src/build/veil-styles.ts), and a script in it (veil-first.ts) sets an attribute of the root before
 * anything is painted, so that parts which are still on their way are veiled too. Without scripts there is no veil.
 */
import { hush, say } from './quiet-line';
import { LATEST } from './report';

/** On a good line the view is right sooner than a sentence can be read. Milliseconds. */
const SAID_AFTER = 400;

const root = document.documentElement;
let timers: ReturnType<typeof setTimeout>[] = [];

/** Keeps the veil, if there is one, until the view is right, and says so. Returns whether there is one. */
export function keepVeil(): boolean {
  if (root.dataset['asked'] === undefined) return false;
  timers = [setTimeout(() => say('asked'), SAID_AFTER), setTimeout(abandon, LATEST)];
  return true;
}

/** The view is right. */
export function unveil(): void {
  delete root.dataset['unapplied'];
  if (lift()) hush('asked');
}

/** The view of the address will not come: the one that was built is shown, and named as such. */
export function abandon(): void {
  if (!lift()) return;
  root.dataset['unapplied'] = '';
  say('unapplied');
}

function lift(): boolean {
  for (const timer of timers) clearTimeout(timer);
  const wasVeiled = root.dataset['asked'] !== undefined;
  delete root.dataset['asked'];
  delete root.dataset['applying'];
  return wasVeiled;
}
