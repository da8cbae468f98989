/**
 * Names of the parameters of an address that a part of a page depends on. Declared beside the page's search codec and given to its `Part`:
 * until the application has applied them, the part is veiled, because it was built for an address without them (src/app/life/veil.ts).
 */
export type Asks = readonly string[];

/** All that a page reads from its address, and whether demo values are hidden. */
export const asksOf = (defaults: object): Asks => [...Object.keys(defaults), 'facts'];

/** A page that reads nothing else from its address. */
export const FACTS_ASKS: Asks = ['facts'];
