/**
 * In a frame on another site: tells the page around it how high the content is, so that nothing has to be scrolled inside the frame.
 * The snippet on the indicator page listens (`embedSnippet`); a host that does not loses nothing.
 */
export function tellHeight(): void {
  if (parent === window) return;
  const tell = () => parent.postMessage({ nysanaHeight: Math.ceil(document.documentElement.getBoundingClientRect().height) }, '*');
  addEventListener('DOMContentLoaded', () => new ResizeObserver(tell).observe(document.body));
}
