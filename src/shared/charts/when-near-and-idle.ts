/** Starts once, when the element is near the viewport and the browser is idle, or at once when the reader points at it or tabs into its figure. */
export function whenNearAndIdle(element: HTMLElement, start: () => void): () => void {
  const scope = element.closest('figure') ?? element;
  let cancelIdle = () => {};
  let isDone = false;
  const begin = () => {
    if (isDone) return;
    stop();
    start();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      cancelIdle = whenIdle(begin);
    },
    { rootMargin: '200px' },
  );
  const stop = () => {
    isDone = true;
    observer.disconnect();
    cancelIdle();
    element.removeEventListener('pointerenter', begin);
    scope.removeEventListener('focusin', begin);
  };
  observer.observe(element);
  element.addEventListener('pointerenter', begin);
  scope.addEventListener('focusin', begin);
  return stop;
}

const IDLE_AT_LATEST_MS = 3000;

/** Safari has no idle callback: a short pause after the current work stands in. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, { timeout: IDLE_AT_LATEST_MS });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(run, 200);
  return () => clearTimeout(handle);
}
