/**
 * The one script that stands in the page itself, so that it runs before anything is painted: it veils what the address asks to be different
 * (veil.ts), and keeps a press for the first script, which is on its way. Where that does not come, the page is what was built.
 *
 * A file would be there too late on a first visit, or every first paint would wait for it. The policy of the page allows this script by its hash.
 */
import { askedIn } from './asked';
import { FIRST } from './report';

const root = document.documentElement;
const asked = askedIn(location.search, document.currentScript?.dataset['asks'] ?? '');
const pressed: HTMLElement[] = [];

function keep(event: MouseEvent): void {
  const control = (event.target as Element).closest<HTMLElement>('a[href],button');
  if (!control || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  pressed.push(control);
}

function letGo(): void {
  removeEventListener('click', keep, true);
  removeEventListener('error', stay, true);
  for (const control of pressed) control.click();
}

function stay({ target }: Event): void {
  if (!(target instanceof HTMLScriptElement) || !target.dataset['application']) return;
  delete root.dataset['asked'];
  root.dataset['unapplied'] = '';
  const line = document.getElementById('life');
  line?.removeAttribute('hidden');
  // nobody would answer them
  for (const button of line?.querySelectorAll('button') ?? []) button.remove();
  letGo();
}

if (asked) {
  root.dataset['asked'] = asked;
  addEventListener('click', keep, true);
  addEventListener('error', stay, true);
  addEventListener(FIRST, letGo, { once: true });
}
