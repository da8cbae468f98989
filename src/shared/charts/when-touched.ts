/** A pointer may rest on the chart already when the page comes alive: its next move counts as well as its coming. */
const POINTED = ['pointerenter', 'pointermove'] as const;

/** Starts once, when the reader points at the element, touches it or tabs into its figure. Scrolling by asks for nothing. */
export function whenTouched(element: HTMLElement, start: () => void): () => void {
  const scope = element.closest('figure') ?? element;
  const stop = () => {
    for (const name of POINTED) element.removeEventListener(name, begin);
    scope.removeEventListener('focusin', begin);
  };
  const begin = () => {
    stop();
    start();
  };
  for (const name of POINTED) element.addEventListener(name, begin);
  scope.addEventListener('focusin', begin);
  return stop;
}
