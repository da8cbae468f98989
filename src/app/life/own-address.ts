/**
 * Hosts send a page at other shapes of its address too: a file name, a doubled or encoded slash, capitals. The document knows where it belongs
 * (`own`, path below the host): it stands there from the beginning, so that whatever reads the address finds the page that is shown.
 */
export function standAtOwnAddress(own: string): void {
  if (location.pathname === own) return;
  try {
    history.replaceState(history.state, '', own + location.search + location.hash);
  } catch {
    // a saved copy has no host to be at
  }
}
