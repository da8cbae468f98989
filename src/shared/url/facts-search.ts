import { choiceOf } from './codecs';

/** `official` hides every demo value on every page. */
export type FactsMode = 'all' | 'official';

export const factsDefaults = { facts: 'all' as FactsMode };

/** What every page reads from its address. */
export interface ViewSearch {
  readonly facts: FactsMode;
  /** The day of the release whose facts are shown, as the address writes it; left out where none is asked for. One that cannot be read is told by the page. */
  readonly asof?: string;
}

const factsMode = choiceOf(['all', 'official'], factsDefaults.facts);

export function parseFactsSearch(search: { facts?: FactsMode; asof?: string | readonly string[] }): ViewSearch {
  const facts = factsMode(search.facts);
  // as it is written, or the page could not say that it cannot be read
  const asof = String(search.asof ?? '');
  return asof === '' ? { facts } : { facts, asof };
}
