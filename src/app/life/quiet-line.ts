/**
 * The one line that says how a page fares: prerendered in its language and hidden, because on the ways that it is for neither words nor the
 * application can be counted on (`quietLine` in src/build/document/notes.ts).
 */
export type Saying = 'old' | 'missing' | 'part' | 'offline' | 'renewed' | 'newer' | 'asked' | 'unapplied' | 'held' | 'kept';

/** Of which release the page is, and news of it, stand beside what is said of how it fares: neither takes the other away. */
const NEWS: readonly string[] = ['renewed', 'newer', 'kept'] satisfies Saying[];

let again: (() => void) | null = null;
/** What came to be said before the line was there: it stands at the end of the page, and the first script at its beginning. */
const unsaid = new Map<Saying, (() => void) | undefined>();

/** Shows one sentence in place of the one before of its kind. With `retry` the reader is offered to try again. */
export function say(saying: Saying, retry?: () => void): void {
  const line = document.getElementById('life');
  if (!line) {
    if (document.readyState === 'loading' && unsaid.size === 0) addEventListener('DOMContentLoaded', sayUnsaid, { once: true });
    unsaid.set(saying, retry);
    return;
  }
  for (const part of sentences(line)) {
    const name = part.dataset['say'] ?? '';
    if (NEWS.includes(name) === NEWS.includes(saying)) part.hidden = name !== saying;
  }
  if (retry || !NEWS.includes(saying)) again = retry ?? null;
  const button = line.querySelector<HTMLElement>('[data-act="retry"]');
  if (button) {
    button.hidden = again === null;
    button.onclick = () => {
      const retried = again;
      hush();
      retried?.();
    };
  }
  const close = line.querySelector<HTMLElement>('[data-act="hide"]');
  if (close) close.onclick = () => hush();
  line.hidden = false;
}

function sayUnsaid(): void {
  for (const [saying, retry] of unsaid) say(saying, retry);
  unsaid.clear();
}

/** Nothing more to say; or only not this any more. */
export function hush(saying?: Saying): void {
  if (saying === undefined) unsaid.clear();
  else unsaid.delete(saying);
  const line = document.getElementById('life');
  if (!line) return;
  const parts = sentences(line);
  for (const part of parts) if (saying === undefined || part.dataset['say'] === saying) part.hidden = true;
  // that the view of the address was not applied is said by the root, for as long as it is so
  const isUnapplied = saying !== undefined && document.documentElement.dataset['unapplied'] !== undefined;
  line.hidden = !isUnapplied && parts.every((part) => part.hidden);
  if (line.hidden) again = null;
}

const sentences = (line: HTMLElement) => [...line.querySelectorAll<HTMLElement>('[data-say]')];
