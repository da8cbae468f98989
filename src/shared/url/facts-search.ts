import * as v from 'valibot';

/** `official` hides every demo value on every page. */
export type FactsMode = 'all' | 'official';

export const factsDefaults = { facts: 'all' as FactsMode };

const factsSchema = v.object({ facts: v.fallback(v.picklist(['all', 'official']), factsDefaults.facts) });

export function parseFactsSearch(search: { facts?: FactsMode }): { facts: FactsMode } {
  return v.parse(factsSchema, { facts: undefined, ...search });
}
