/** Where a key leads from a slide; `null`: the key is not ours. */
export function slideAfterKey(event: Pick<KeyboardEvent, 'key' | 'shiftKey'>, current: number, count: number): number | null {
  switch (event.key) {
    case 'ArrowRight':
    case 'PageDown':
      return current + 1;
    case 'ArrowLeft':
    case 'PageUp':
      return current - 1;
    case ' ':
      return current + (event.shiftKey ? -1 : 1);
    case 'Home':
      return 1;
    case 'End':
      return count;
    default:
      return null;
  }
}

/** Elements that need these keys themselves. */
const OWN_KEYS = 'input, select, textarea, [contenteditable]';
const OWN_SPACE = 'button, summary, a';

/** A key belongs to the slides when the reader is on them, or nowhere in particular; never with a modifier, which is the browser's. */
export function isForSlides(event: KeyboardEvent, stage: HTMLElement): boolean {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return false;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(event.key === ' ' ? `${OWN_KEYS}, ${OWN_SPACE}` : OWN_KEYS)) return false;
  return target === null || target === document.body || target.id === 'main' || stage.contains(target);
}
