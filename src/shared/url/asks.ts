/**
 * Names of the parameters of an address that a part of a page depends on. Declared beside the page's search codec and given to its `Part`:
 * until the application has applied them, the part is veiled, because it was built for an address without them (src/app/life/veil.ts).
 */
export type Asks = readonly string[];

/** What every page with figures reads: whether demo values are hidden, and of which release the facts are. */
export const FACTS_ASKS: Asks = ['facts', 'asof'];

/** All that a page reads from its address. */
export const asksOf = (defaults: object): Asks => [...Object.keys(defaults), ...FACTS_ASKS];
