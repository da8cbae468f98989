/** Starts once, when the reader points at the element, touches it or tabs into its figure. Scrolling by asks for nothing. */
export function whenTouched(element: HTMLElement, start: () => void): () => void {
  const scope = element.closest('figure') ?? element;
  const stop = () => {
    element.removeEventListener('pointerenter', begin);
    scope.removeEventListener('focusin', begin);
  };
  const begin = () => {
    stop();
    start();
  };
  element.addEventListener('pointerenter', begin);
  scope.addEventListener('focusin', begin);
  return stop;
}
