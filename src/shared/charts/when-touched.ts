/** A finger that scrolls begins on the chart as well, and a page may come to stand under a pointer that rests: neither asks for anything. */
const asks = ({ type, pointerType, movementX, movementY }: PointerEvent): boolean =>
  type === 'click' || (pointerType !== 'touch' && (movementX !== 0 || movementY !== 0));

/** Starts once, when the reader moves the pointer over the element, taps it or tabs into its figure. Scrolling by asks for nothing. */
export function whenTouched(element: HTMLElement, start: () => void): () => void {
  const scope = element.closest('figure') ?? element;
  const stop = () => {
    element.removeEventListener('pointermove', consider);
    element.removeEventListener('click', consider);
    scope.removeEventListener('focusin', begin);
  };
  const begin = () => {
    stop();
    start();
  };
  const consider = (event: MouseEvent) => asks(event as PointerEvent) && begin();
  element.addEventListener('pointermove', consider);
  element.addEventListener('click', consider);
  scope.addEventListener('focusin', begin);
  return stop;
}
