import { compareText } from '@/domain/collation';
import type { Language } from '@/domain/language';
import { UNITS } from '@/domain/series';
import { VERDICTS } from '@/domain/verdict';
import type { CatalogueRow } from './catalogue-rows';
import { ORIGINS, type Order, type SortColumn } from './catalogue-search';

export interface Sorting {
  readonly column: SortColumn;
  readonly order: Order;
  readonly language: Language;
}

/** The column in which the worst or the latest is looked for first starts from that end. */
export function firstOrderOf(column: SortColumn): Order {
  return column === 'verdict' || column === 'lag' ? 'desc' : 'asc';
}

/** `group` keeps what cannot be compared apart, in either order; `null` stands last, in either order. */
interface SortKey {
  readonly group: number;
  readonly value: number | string;
}

/**
 * The rows in the order of a column; equal rows keep the order of the decree.
 *
 * Plan and fact are compared within their unit only: points of PISA are not "more" than per cents. Verdicts run from met to regressed.
 * Absent: rows without a value of the column stand last, ascending and descending.
 */
export function sortRows(rows: readonly CatalogueRow[], { column, order, language }: Sorting): readonly CatalogueRow[] {
  if (column === 'id') return order === 'asc' ? rows : rows.toReversed();
  const compareTexts = compareText(language);
  const direction = order === 'asc' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row, column, language) }));
  keyed.sort(({ key: a }, { key: b }) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (a.group !== b.group) return a.group - b.group;
    return direction * compareValues(a.value, b.value, compareTexts);
  });
  return keyed.map(({ row }) => row);
}

function compareValues(a: number | string, b: number | string, compareTexts: (a: string, b: string) => number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareTexts(String(a), String(b));
}

function keyOf(row: CatalogueRow, column: Exclude<SortColumn, 'id'>, language: Language): SortKey | null {
  const { indicator, judged, judgement } = row;
  switch (column) {
    case 'title':
      return { group: 0, value: indicator.short[language] };
    case 'task':
      return { group: 0, value: indicator.task ?? indicator.goal };
    case 'fact':
      return measuredKey(row, row.fact);
    case 'plan':
      return measuredKey(row, row.plan);
    case 'verdict':
      return judgement.worst === null ? null : { group: 0, value: VERDICTS.indexOf(judgement.worst.verdict) };
    case 'lag':
      return judged?.lag.known ? { group: 0, value: judged.lag.months } : null;
    case 'origin':
      return row.origin === 'none' ? null : { group: 0, value: ORIGINS.indexOf(row.origin) };
    case 'agency': {
      const first = row.agencies[0];
      return first ? { group: 0, value: first.abbreviation[language] } : null;
    }
  }
}

function measuredKey({ indicator }: CatalogueRow, value: number | null): SortKey | null {
  return value === null ? null : { group: UNITS.indexOf(indicator.unit), value };
}
