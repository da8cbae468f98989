/**
 * The one script that stands in the page itself, so that it runs before anything is painted: it veils what the address asks to be different
 * (veil.ts), and keeps a press for the first script, which is on its way. Where that does not come, the page is what was built, and says so.
 *
 * A file would be there too late on a first visit, or every first paint would wait for it. The policy of the page allows this script by its hash.
 * Every page carries it: it is written to be short.
 */
import { PREVIEW_KEY } from '@/shared/preview/preview';
import { FIRST, LATEST } from './report';

const { dataset } = document.documentElement;
const known = document.currentScript?.dataset['asks']?.split(' ');
const asked = [...new URLSearchParams(location.search)].flatMap(([name, value]) => (value && known?.includes(name) ? name : []));
try {
  // own facts to be shown: the page was built without them
  if (known?.includes('facts') && sessionStorage.getItem(PREVIEW_KEY)) asked.push('facts');
} catch {}
const pressed: HTMLElement[] = [];

function keep(event: MouseEvent): void {
  const control = (event.target as Element).closest<HTMLElement>('a[href],button');
  if (!control || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  pressed.push(control);
}

function letGo(): void {
  clearTimeout(latest);
  for (const [name, listener] of listeners) document.removeEventListener(name, listener, true);
  for (const control of pressed.splice(0)) control.click();
}

/**
 * The first script has failed, or has run and said nothing: some hosts send a page in place of a file. Of the scripts of a page it alone is
 * heard, because there is no other before the application; without an event it has not answered in time.
 */
function stay(event?: Event): void {
  if (event && !(event.target as HTMLElement).dataset['application']) return;
  delete dataset['asked'];
  dataset['unapplied'] = 'first';
  letGo();
}

// what an extension does wrong is an event of the window, not of the document
const listeners: readonly (readonly [string, EventListener])[] = [
  ['click', keep as EventListener],
  ['error', stay],
  ['load', stay],
];
let latest: ReturnType<typeof setTimeout> | undefined;

if (asked.length) {
  dataset['asked'] = asked.join(' ');
  latest = setTimeout(stay, LATEST);
  for (const [name, listener] of listeners) document.addEventListener(name, listener, true);
  addEventListener(FIRST, letGo);
}
