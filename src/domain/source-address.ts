/** What keeps a reader from opening the address of a source. */
export type AddressFault = 'blank' | 'not-web' | 'not-canonical' | 'list-page';

const WEB = /^https?:\/\//;
/** Pages whose content moves on as news comes in: what was read there is somewhere else next week. */
const LIST_PAGE = /\/(page\/\d+|category|tag|tags)(\/|$)/;

/**
 * The fault of an address, `null` where there is none: it has a scheme of the web, and a URL parser gives it back unchanged, so that the link
 * in a page, a table and a printed line lead to the same place.
 */
export function addressFault(address: string): AddressFault | null {
  if (/\s/.test(address)) return 'blank';
  if (!WEB.test(address)) return 'not-web';
  if (!URL.canParse(address) || new URL(address).href !== address) return 'not-canonical';
  return LIST_PAGE.test(new URL(address).pathname) ? 'list-page' : null;
}
