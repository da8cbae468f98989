import { VERDICTS, type Verdict } from '@/domain/choices';
import { type ProgrammeYear, STATES, type State } from '@/domain/series';
import { ORDERS, type Order } from '@/shared/list/column';
import { asksOf } from '@/shared/url/asks';
import { agencyCode, choiceOf, code, decodeSearch, optionOf, phrase, programmeYear, taskId, wordsOf } from '@/shared/url/codecs';

/** What a row shows in the column of the verdict: the verdict, or the state that stands in its place. */
export type Status = Verdict | State;

/** The filter of that column: a status, or `unknown` for all that is due a verdict and has none. */
export const VERDICT_OPTIONS = [...VERDICTS, 'unknown', ...STATES] as const;
export type VerdictOption = (typeof VERDICT_OPTIONS)[number];

export const LEVELS = ['target', 'result'] as const;
export type Level = (typeof LEVELS)[number];

/** `demo`: at least one of the facts in view is generated. `none`: no fact in view. */
export const ORIGINS = ['official', 'demo', 'unpublished', 'none'] as const;
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

const codecs = {
  goal: code(/^\d$/),
  task: taskId,
  level: optionOf(LEVELS),
  verdict: wordsOf(VERDICT_OPTIONS),
  agency: agencyCode,
  origin: optionOf(ORIGINS),
  q: phrase,
  sort: choiceOf(SORT_COLUMNS, catalogueDefaults.sort),
  order: choiceOf(ORDERS, catalogueDefaults.order),
  year: programmeYear,
};

/** Whatever an address holds: each part that is not understood falls back alone, known verdicts of a list stay. */
export function parseCatalogueSearch(search: CatalogueSearchInput): CatalogueSearch {
  return decodeSearch(codecs, search);
}
