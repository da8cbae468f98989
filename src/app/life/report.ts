/** How the application tells the first script, which keeps the page, that it cannot go on. In development nobody listens. */
export const MISSING = 'nysana:missing';

/** A file did not come, came cut or is of another release: the page stays as it is, or goes on to the new release. */
export function reportMissing(): void {
  dispatchEvent(new Event(MISSING));
}
