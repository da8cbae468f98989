/**
 * The next page is a document: it is asked for as soon as the reader's finger, pointer or focus rests on its link, so that it is there at the
 * press. Never where the reader saves data. What was asked for once is not asked for again.
 */
import { leadsAway } from './leads-away';

/** A pointer on its way across a list wants none of its links. Milliseconds. */
const RESTS_AFTER = 80;

const asked = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;

export function prefetchLinks(): void {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData) return;
  const consider = ({ target, type }: Event) => {
    clearTimeout(timer);
    const link = leadsAway(target);
    if (link) timer = setTimeout(() => prefetch(link.href.split('#')[0] ?? ''), type === 'pointerover' ? RESTS_AFTER : 0);
  };
  for (const name of ['pointerover', 'touchstart', 'focusin']) addEventListener(name, consider, { passive: true });
}

function prefetch(href: string): void {
  if (asked.has(href) || !navigator.onLine) return;
  asked.add(href);
  const link = document.createElement('link');
  link.rel = 'prefetch';
  link.href = href;
  document.head.append(link);
}
