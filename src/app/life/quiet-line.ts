/**
 * The one line that says how a page fares: prerendered in its language and hidden, because on the ways that it is for neither words nor the
 * application can be counted on (`quietLine` in src/build/document.ts).
 */
export type Saying = 'old' | 'missing' | 'offline' | 'renewed' | 'newer' | 'asked' | 'unapplied' | 'held';

let again: () => void = () => {};

/** Shows one sentence. With `retry` the reader is offered to try again; without it the sentence stands alone. */
export function say(saying: Saying, retry?: () => void): void {
  const line = document.getElementById('life');
  if (!line) return;
  for (const part of line.querySelectorAll<HTMLElement>('[data-say]')) part.hidden = part.dataset['say'] !== saying;
  const button = line.querySelector<HTMLElement>('[data-act="retry"]');
  if (button) {
    button.hidden = retry === undefined;
    button.onclick = () => {
      hush();
      again();
    };
  }
  const close = line.querySelector<HTMLElement>('[data-act="hide"]');
  if (close) close.onclick = () => hush();
  again = retry ?? again;
  line.hidden = false;
}

/** Nothing more to say; or only not this any more. */
export function hush(saying?: Saying): void {
  const line = document.getElementById('life');
  const isOther = saying !== undefined && line?.querySelector<HTMLElement>(`[data-say="${saying}"]`)?.hidden;
  if (line && !isOther) line.hidden = true;
}
