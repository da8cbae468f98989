import type { Programme } from '@/contracts/programme';
import { foldText } from '@/domain/collation';
import { type ActionPlanSearch, actionPlanDefaults } from './action-plan-search';
import type { PlanRow } from './plan-rows';

/** The filters with options; the free text `q` stands beside them. */
export const FACETS = ['task', 'agency', 'source', 'year'] as const;
export type Facet = (typeof FACETS)[number];
export type Filter = Facet | 'q';
const FILTERS: readonly Filter[] = [...FACETS, 'q'];

export interface FilterResult {
  readonly rows: readonly PlanRow[];
  /** Rows per option under all the other filters. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** The active filters, each with the number of rows when it alone is dropped. */
  readonly active: readonly { readonly filter: Filter; readonly rowsWithout: number }[];
}

/** The change of the address that drops one filter. */
export function withoutFilter(filter: Filter): Partial<ActionPlanSearch> {
  return { [filter]: actionPlanDefaults[filter] };
}

/** Codes that the programme does not know (a hand-written address) filter nothing. */
export function knownFilters(search: ActionPlanSearch, { tasks, agencies }: Pick<Programme, 'tasks' | 'agencies'>): ActionPlanSearch {
  return {
    ...search,
    task: tasks.some(({ id }) => id === search.task) ? search.task : null,
    agency: agencies.some(({ code }) => code === search.agency) ? search.agency : null,
  };
}

/**
 * Filters and counts in one pass over the rows.
 *
 * A row that fails no filter is shown; one that fails exactly one filter would be shown without it, so it counts for that filter's options.
 */
export function filterRows(rows: readonly PlanRow[], filters: ActionPlanSearch): FilterResult {
  const passes = createTests(filters);
  const counts = { task: new Map(), agency: new Map(), source: new Map(), year: new Map() } as Record<Facet, Map<string, number>>;
  const onlyFails = new Map<Filter, number>();
  const shown: PlanRow[] = [];
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

function countRow(counts: Map<string, number>, row: PlanRow, facet: Facet): void {
  for (const option of optionsOf(row, facet)) counts.set(option, (counts.get(option) ?? 0) + 1);
}

function isActive(filters: ActionPlanSearch, filter: Filter): boolean {
  return filter === 'q' ? foldText(filters.q) !== '' : filters[filter] !== null;
}

function createTests(filters: ActionPlanSearch): Record<Filter, (row: PlanRow) => boolean> {
  const test = (facet: Facet) => {
    const chosen = filters[facet];
    return (row: PlanRow) => chosen === null || optionsOf(row, facet).includes(String(chosen));
  };
  return { task: test('task'), agency: test('agency'), source: test('source'), year: test('year'), q: createTextTest(filters.q) };
}

function optionsOf(row: PlanRow, facet: Facet): readonly string[] {
  switch (facet) {
    case 'task':
      return [row.activity.task];
    case 'agency':
      return row.responsible.map(({ agency }) => agency.code);
    case 'source':
      return row.sources;
    case 'year':
      return row.years.map(String);
  }
}

const NUMBER = /^\s*(?:№|m-)?\s*(\d{1,3})\s*$/i;

/** A number finds the measure of that number, and any other text the rows in which every word occurs somewhere. */
function createTextTest(query: string): (row: PlanRow) => boolean {
  const number = NUMBER.exec(query)?.[1];
  if (number !== undefined) return (row) => row.activity.number === Number(number);
  const words = foldText(query).split(' ');
  return (row) => words.every((word) => row.folded.includes(word));
}
