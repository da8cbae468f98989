/**
 * What the reader does before the application answers is held, and done as soon as it does: in order, each once. Until then the control shows
 * that it waits. What the browser does by itself (folds, links to other pages and places, typing) is left to it.
 */
import { takeAlong } from '@/shared/url/take-along';
import { hush, say } from './quiet-line';

/** On a good line it is done sooner than a sentence can be read. Milliseconds. */
const SAID_AFTER = 400;

interface Act {
  readonly element: HTMLElement;
  readonly again: (element: HTMLElement) => void;
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

let acts: Act[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
let begin = () => {};

const LISTENERS = { click: onClick, input: onInput, change: onChange, submit: onSubmit };

/** From now on. `start` brings the application. */
export function holdInput(start: () => void): void {
  begin = start;
  for (const [name, listener] of Object.entries(LISTENERS)) addEventListener(name, listener as EventListener, true);
}

/** The application answers. `settled` resolves when it has done what the last act asked for. */
export async function releaseInput(settled: () => Promise<void>): Promise<void> {
  for (let act = acts.shift(); act; act = acts.shift()) {
    const element = find(act.element);
    show(act.element, false);
    // what it causes is the application's, and not to be held again
    listen(false);
    if (element) act.again(element);
    listen(acts.length > 0);
    await settled();
  }
  dropInput();
}

/** The application will not come: the page says so, and its controls no longer promise anything. */
export function dropInput(): void {
  listen(false);
  for (const { element } of acts) show(element, false);
  acts = [];
  clearTimeout(timer);
  hush('held');
}

function listen(isOn: boolean): void {
  for (const [name, listener] of Object.entries(LISTENERS)) {
    if (isOn) addEventListener(name, listener as EventListener, true);
    else removeEventListener(name, listener as EventListener, true);
  }
}

function hold(event: Event, element: HTMLElement, again: Act['again']): void {
  event.stopImmediatePropagation();
  begin();
  // of one field only the last state counts, as long as nothing else was done in between
  if (event.type !== 'click' && acts.at(-1)?.element === element) acts.pop();
  acts.push({ element, again });
  show(element, true);
  timer ??= setTimeout(() => say('held'), SAID_AFTER);
}

function show(element: HTMLElement, isWaiting: boolean): void {
  (element.closest('label') ?? element).toggleAttribute('data-waiting', isWaiting);
}

function onClick(event: MouseEvent): void {
  const control = event.target instanceof Element ? event.target.closest<HTMLElement>('a[href], button') : null;
  if (!control || control.closest('#life')) return;
  if (control instanceof HTMLAnchorElement) keepQuery(control);
  if (control instanceof HTMLAnchorElement && !isOfThisPage(control, event)) return;
  event.preventDefault();
  hold(event, control, (element) => element.click());
}

/** A link that only changes the query: the same document would come again. */
function isOfThisPage(link: HTMLAnchorElement, event: MouseEvent): boolean {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const isElsewhere = link.origin !== location.origin || link.pathname !== location.pathname || link.search === location.search;
  return isPlain && !isElsewhere && !link.download && !link.target && !document.querySelector('base[target]');
}

/** The same page in the other language is asked for in the same view; other pages take along what every link does. */
function keepQuery(link: HTMLAnchorElement): void {
  const inAnyLanguage = ({ pathname }: { readonly pathname: string }) => pathname.replace(/\/(kk|ru)\//, '/');
  const isTwin = link.hreflang !== '' && link.origin === location.origin && inAnyLanguage(link) === inAnyLanguage(location);
  if (isTwin) link.search = location.search;
  const asked = new URLSearchParams(location.search);
  takeAlong(link, { facts: asked.get('facts'), asof: asked.get('asof') });
}

/** A form with an address of its own is the browser's: it needs no application, what is typed into it stays in it. */
const isBrowsers = (form: HTMLFormElement | null) => form?.hasAttribute('action') === true;

function onSubmit(event: Event): void {
  if (!isBrowsers(event.target as HTMLFormElement)) event.preventDefault();
}

function onInput(event: Event): void {
  const field = event.target;
  if (!(field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && !isTick(field))) || isBrowsers(field.form)) return;
  const { value, selectionStart, selectionEnd } = field;
  hold(event, field, (element) => {
    fill(element as typeof field, value);
    if (document.activeElement === element) (element as typeof field).setSelectionRange(selectionStart, selectionEnd);
  });
}

function onChange(event: Event): void {
  const field = event.target;
  if (field instanceof HTMLSelectElement) {
    const { value } = field;
    hold(event, field, (element) => fill(element as HTMLSelectElement, value));
  } else if (field instanceof HTMLInputElement && isTick(field)) {
    const { checked } = field;
    hold(event, field, (element) => {
      (element as HTMLInputElement).checked = !checked;
      element.click();
    });
  }
}

const isTick = (field: HTMLInputElement) => field.type === 'radio' || field.type === 'checkbox';

/** As if it had been entered now: React tells a change from the value that it has set last, through the property that it has put over the field's own. */
function fill(field: Field, value: string): void {
  field.value = '';
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}

/** The control itself, or the one that has taken its place. */
function find(element: HTMLElement): HTMLElement | null {
  if (element.isConnected) return element;
  const alike = (other: Element) =>
    other.textContent === element.textContent &&
    ['id', 'name', 'href'].every((name) => other.getAttribute(name) === element.getAttribute(name));
  return [...document.querySelectorAll<HTMLElement>(element.localName)].find(alike) ?? null;
}
