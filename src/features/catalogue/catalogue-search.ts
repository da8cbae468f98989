import * as v from 'valibot';
import { PROGRAMME_YEARS, type ProgrammeYear, STATES, type State } from '@/domain/series';
import { VERDICTS, type Verdict } from '@/domain/verdict';
import { ORDERS, type Order } from '@/shared/list/column';
import { asksOf } from '@/shared/url/asks';

/** What a row shows in the column of the verdict: the verdict, or the state that stands in its place. */
export type Status = Verdict | State;

/** The filter of that column: a status, or `unknown` for all that is due a verdict and has none. */
export const VERDICT_OPTIONS = [...VERDICTS, 'unknown', ...STATES] as const;
export type VerdictOption = (typeof VERDICT_OPTIONS)[number];

export const LEVELS = ['target', 'result'] as const;
export type Level = (typeof LEVELS)[number];

/** `demo`: at least one of the facts in view is generated. `none`: no fact in view. */
export const ORIGINS = ['official', 'demo', 'none'] as const;
export type Origin = (typeof ORIGINS)[number];

/** The columns that sort; `id` is the order of the decree. */
export const SORT_COLUMNS = ['id', 'title', 'task', 'fact', 'plan', 'verdict', 'lag', 'origin', 'agency'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** `null` and the empty list: not filtered. `year: null` = the latest year with judged facts; the page finds it in the data. */
export interface CatalogueSearch {
  readonly goal: string | null;
  readonly task: string | null;
  readonly level: Level | null;
  /** Any of these. */
  readonly verdict: readonly VerdictOption[];
  readonly agency: string | null;
  readonly origin: Origin | null;
  readonly q: string;
  readonly sort: SortColumn;
  readonly order: Order;
  readonly year: ProgrammeYear | null;
}

/** What a link may say: a single verdict needs no list, a year is any number and is checked here. */
export type CatalogueSearchInput = Partial<
  Omit<CatalogueSearch, 'verdict' | 'year'> & { readonly verdict: VerdictOption | readonly VerdictOption[]; readonly year: number | null }
>;

export const catalogueDefaults: CatalogueSearch = {
  goal: null,
  task: null,
  level: null,
  verdict: [],
  agency: null,
  origin: null,
  q: '',
  sort: 'id',
  order: 'asc',
  year: null,
};

export const catalogueAsks = asksOf(catalogueDefaults);

const LONGEST_QUERY = 100;

const matching = (pattern: RegExp) => v.fallback(v.nullable(v.pipe(v.string(), v.regex(pattern))), null);
const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const searchSchema = v.object({
  goal: matching(/^\d$/),
  task: matching(/^\d\.\d{1,2}$/),
  level: v.fallback(v.nullable(v.picklist(LEVELS)), null),
  verdict: v.pipe(
    v.unknown(),
    v.transform((value): readonly VerdictOption[] => VERDICT_OPTIONS.filter((option) => toList(value).includes(option))),
  ),
  agency: matching(/^[a-z][a-z-]{0,39}$/),
  origin: v.fallback(v.nullable(v.picklist(ORIGINS)), null),
  q: v.fallback(
    v.pipe(
      v.string(),
      v.transform((text) => text.slice(0, LONGEST_QUERY)),
    ),
    '',
  ),
  sort: v.fallback(v.picklist(SORT_COLUMNS), catalogueDefaults.sort),
  order: v.fallback(v.picklist(ORDERS), catalogueDefaults.order),
  year: v.fallback(v.nullable(v.pipe(v.unknown(), v.transform(Number), v.picklist(PROGRAMME_YEARS))), null),
});

/** Whatever an address holds: each part that is not understood falls back alone, known verdicts of a list stay. */
export function parseCatalogueSearch(search: CatalogueSearchInput): CatalogueSearch {
  return v.parse(searchSchema, { ...catalogueDefaults, ...search });
}
