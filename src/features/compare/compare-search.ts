import * as v from 'valibot';
import { BORDERS, type Borders } from '@/domain/borders';
import { asksOf } from '@/shared/url/asks';

/** Four lines and the nation: more cannot be told apart. */
export const MOST_REGIONS = 4;

export interface CompareSearch {
  /** Regions in the reader's order; empty = the page chooses by its own printed rule. */
  readonly r: readonly string[];
  /** `null`: the page chooses by its own rule (compare-choice.ts). */
  readonly indicator: string | null;
  readonly series: string | null;
  readonly borders: Borders;
}

export const compareDefaults: CompareSearch = { r: [], indicator: null, series: null, borders: 'as-reported' };

export const compareAsks = asksOf(compareDefaults);

const oneOrMany = v.union([
  v.array(v.unknown()),
  v.pipe(
    v.unknown(),
    v.transform((one) => [one]),
  ),
]);
const regionsSchema = v.fallback(
  v.pipe(
    oneOrMany,
    v.transform((list) =>
      [...new Set(list.filter((id): id is string => typeof id === 'string' && /^KZ-\d\d$/.test(id)))].slice(0, MOST_REGIONS),
    ),
  ),
  [],
);
const matching = (pattern: RegExp) => v.fallback(v.nullable(v.pipe(v.string(), v.regex(pattern))), null);

const searchSchema = v.object({
  r: regionsSchema,
  indicator: matching(/^(t\d-\d|r\d-\d-\d)$/),
  series: matching(/^[a-z0-9-]{1,40}$/),
  // a number where a link was built in code, a text where an address was read
  borders: v.fallback(v.pipe(v.unknown(), v.transform(String), v.picklist(BORDERS)), compareDefaults.borders),
});

/** Whatever an address holds: each part that is not understood falls back alone; a fifth region is dropped. An unknown id of good form is left to the page. */
export function parseCompareSearch(search: Partial<CompareSearch>): CompareSearch {
  return v.parse(searchSchema, { ...compareDefaults, ...search });
}
