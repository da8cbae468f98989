import type { Programme } from '@/contracts/programme';
import { foldText } from '@/domain/collation';
import type { CatalogueRow } from './catalogue-rows';
import { type CatalogueSearch, catalogueDefaults } from './catalogue-search';

/** The filters with options; the free text `q` stands beside them. */
export const FACETS = ['goal', 'task', 'level', 'verdict', 'agency', 'origin'] as const;
export type Facet = (typeof FACETS)[number];
export type Filter = Facet | 'q';
const FILTERS: readonly Filter[] = [...FACETS, 'q'];

export type Filters = Pick<CatalogueSearch, Filter>;

export interface FilterResult {
  readonly rows: readonly CatalogueRow[];
  /** Rows per option under all the other filters. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** The active filters, each with the number of rows when it alone is dropped. */
  readonly active: readonly { readonly filter: Filter; readonly rowsWithout: number }[];
}

const NOT_FILTERED = {
  goal: catalogueDefaults.goal,
  task: catalogueDefaults.task,
  level: catalogueDefaults.level,
  verdict: catalogueDefaults.verdict,
  agency: catalogueDefaults.agency,
  origin: catalogueDefaults.origin,
  q: catalogueDefaults.q,
} satisfies Filters;

/** The change of the address that drops one filter. */
export function withoutFilter(filter: Filter): Partial<Filters> {
  return { [filter]: NOT_FILTERED[filter] };
}

/** The change of the address that drops all of them. */
export function withoutFilters(): Filters {
  return NOT_FILTERED;
}

/** Codes that the programme does not know (a hand-written address) filter nothing. */
export function knownFilters<Search extends Filters>(search: Search, { goals, tasks, agencies }: Programme): Search {
  return {
    ...search,
    goal: goals.some(({ id }) => id === search.goal) ? search.goal : null,
    task: tasks.some(({ id }) => id === search.task) ? search.task : null,
    agency: agencies.some(({ code }) => code === search.agency) ? search.agency : null,
  };
}

/** The chosen options of a facet. */
export function chosenOf(filters: Filters, facet: Facet): readonly string[] {
  const chosen = filters[facet];
  if (chosen === null) return [];
  return typeof chosen === 'string' ? [chosen] : chosen;
}

/**
 * Filters and counts in one pass over the rows.
 *
 * A row that fails no filter is shown; one that fails exactly one filter would be shown without it, so it counts for that filter's options.
 */
export function filterRows(rows: readonly CatalogueRow[], filters: Filters): FilterResult {
  const passes = createTests(filters);
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<Facet, Map<string, number>>;
  const onlyFails = new Map<Filter, number>();
  const shown: CatalogueRow[] = [];
  for (const row of rows) {
    const failed = FILTERS.filter((filter) => !passes[filter](row));
    const [blocker] = failed;
    if (failed.length > 1) continue;
    if (blocker === undefined) shown.push(row);
    else onlyFails.set(blocker, (onlyFails.get(blocker) ?? 0) + 1);
    for (const facet of FACETS) {
      if (blocker === undefined || blocker === facet) countRow(counts[facet], row, facet);
    }
  }
  const active = FILTERS.filter((filter) => isActive(filters, filter));
  return { rows: shown, counts, active: active.map((filter) => ({ filter, rowsWithout: shown.length + (onlyFails.get(filter) ?? 0) })) };
}

function countRow(counts: Map<string, number>, row: CatalogueRow, facet: Facet): void {
  for (const option of optionsOf(row, facet)) counts.set(option, (counts.get(option) ?? 0) + 1);
}

function isActive(filters: Filters, filter: Filter): boolean {
  return filter === 'q' ? foldText(filters.q) !== '' : chosenOf(filters, filter).length > 0;
}

function createTests(filters: Filters): Record<Filter, (row: CatalogueRow) => boolean> {
  const test = (facet: Facet) => {
    const chosen = chosenOf(filters, facet);
    return (row: CatalogueRow) => chosen.length === 0 || optionsOf(row, facet).some((option) => chosen.includes(option));
  };
  return {
    goal: test('goal'),
    task: test('task'),
    level: test('level'),
    verdict: test('verdict'),
    agency: test('agency'),
    origin: test('origin'),
    q: createTextTest(filters.q),
  };
}

function optionsOf(row: CatalogueRow, facet: Facet): readonly string[] {
  switch (facet) {
    case 'goal':
      return [row.indicator.goal];
    case 'task':
      return row.indicator.task === null ? [] : [row.indicator.task];
    case 'level':
      return [row.indicator.level];
    case 'verdict':
      // a promise that has ended is not due a verdict: the overview's count of "unknown" leaves it out, too
      return row.judgement.worst === null && row.judgement.total > 0 ? [row.status, 'unknown'] : [row.status];
    case 'agency':
      return row.indicator.agencies;
    case 'origin':
      return [row.origin];
  }
}

const ID_OR_ITS_START = /^[tr]\d(-\d)*-?$/;

/** An id (or its beginning) finds by the id alone; anything else finds the rows in which every word occurs somewhere. */
function createTextTest(query: string): (row: CatalogueRow) => boolean {
  const id = query.trim().toLowerCase();
  if (ID_OR_ITS_START.test(id)) return (row) => row.indicator.id.startsWith(id);
  const words = foldText(query).split(' ');
  return (row) => words.every((word) => row.folded.includes(word));
}
