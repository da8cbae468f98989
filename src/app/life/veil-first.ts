/**
 * The one script that stands in the page itself, so that it runs before anything is painted: it veils what the address asks to be different
 * (veil.ts), and keeps a press for the first script, which is on its way. Where that does not come, the page is what was built, and says so.
 *
 * A file would be there too late on a first visit, or every first paint would wait for it. The policy of the page allows this script by its hash.
 * Every page carries it: it is written to be short.
 */
import { PREVIEW_KEY } from '@/shared/preview/preview';
import { FIRST } from './report';

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
  removeEventListener('click', keep, true);
  for (const control of pressed.splice(0)) control.click();
}

/** A script of the page does not come: there is only one before the application. */
function stay({ target }: Event): void {
  // what an extension does wrong comes here too, and is about no element
  if (!(target as Partial<HTMLScriptElement>).dataset?.['application']) return;
  delete dataset['asked'];
  dataset['unapplied'] = 'first';
  letGo();
}

if (asked.length) {
  dataset['asked'] = asked.join(' ');
  addEventListener('click', keep, true);
  addEventListener('error', stay, true);
  addEventListener(FIRST, letGo);
}
