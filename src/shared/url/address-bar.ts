/** Where the address stands: the browser's bar and history, or a list that prerendering and tests bring along. */
export interface AddressBar {
  /** The address below the host, with query and fragment. */
  readonly read: () => string;
  /** How many entries the history has. */
  readonly length: () => number;
  readonly push: (href: string) => void;
  readonly replace: (href: string) => void;
  /** Opens another document. */
  readonly leave: (href: string) => void;
  /** Calls back when the reader goes back or forward, or to another fragment. */
  readonly onMove: (listener: () => void) => void;
  /** As the browser does it for a link that it follows itself: to the target of the fragment, else to the top. */
  readonly scroll: (hash: string, resetScroll: boolean) => void;
}

export const browserBar: AddressBar = {
  read: () => location.pathname + location.search + location.hash,
  length: () => history.length,
  push: (href) => history.pushState(null, '', href),
  replace: (href) => history.replaceState(null, '', href),
  leave: (href) => location.assign(href),
  onMove: (listener) => addEventListener('popstate', listener),
  scroll: (hash, resetScroll) =>
    // after the page has followed
    void requestAnimationFrame(() => {
      const target = hash === '' ? null : document.getElementById(hash);
      if (target) {
        target.scrollIntoView();
        takeFocus(target);
      } else if (resetScroll && hash === '') scrollTo(0, 0);
    }),
};

/** As after a link that the browser follows itself: who reads by ear or by keyboard goes on from the target. */
export function takeFocus(target: HTMLElement): void {
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** Nothing moves and nobody goes back. */
export function memoryBar(address: string): AddressBar {
  const entries = [address];
  return {
    read: () => entries.at(-1) ?? address,
    length: () => entries.length,
    push: (href) => entries.push(href),
    replace: (href) => entries.splice(-1, 1, href),
    leave: (href) => entries.push(href),
    onMove: () => {},
    scroll: () => {},
  };
}
