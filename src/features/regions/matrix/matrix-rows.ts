import type { Verdict } from '@/domain/choices';
import { asRanked } from '@/domain/region-ranking';
import type { Provenance, State } from '@/domain/series';

/** One series as a column; what it says is in the reader's language already. */
export interface MatrixColumn {
  /** `r1-3-3.school`: also the name of its order in the address. */
  readonly key: string;
  readonly title: string;
  /** `1.3.3б`: what stands in the head, where a title has no room. */
  readonly code: string;
  /** The task that it belongs to, `1.3`, or for target indicators the goal, `1`. */
  readonly group: string;
  readonly href: string;
  /** That the plan of the series prints. */
  readonly decimals: number;
}

export interface MatrixCell {
  /** Key of its column. */
  readonly column: string;
  readonly verdict: Verdict | null;
  readonly state: State | null;
  /** What the verdict rests on, else the fact; `null` for a gap. */
  readonly provenance: Provenance | null;
  /** What the verdict rests on; `null` without one. */
  readonly basis: Provenance | null;
  /** The fact with its sign turned where lower is better: greater is always better. `null` without a fact. */
  readonly merit: number | null;
}

export interface MatrixRow {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** In the order of the columns. */
  readonly cells: readonly MatrixCell[];
}

/** How many series of the row are met, of those that have a verdict. */
export function countMet({ cells }: Pick<MatrixRow, 'cells'>): { met: number; known: number } {
  const verdicts = cells.flatMap(({ verdict }) => verdict ?? []);
  return { met: verdicts.filter((verdict) => verdict === 'met').length, known: verdicts.length };
}

/**
 * The regions that keep the largest and the smallest part of the plans that they could be judged by; of equals the first by id.
 * Absent: `null` where nobody has a verdict, or all keep the same part.
 */
export function metEnds(rows: readonly MatrixRow[]): { readonly most: MatrixRow; readonly least: MatrixRow } | null {
  const shareOf = (row: MatrixRow) => countMet(row).met / countMet(row).known;
  const judged = rows.filter((row) => countMet(row).known > 0).toSorted((a, b) => shareOf(b) - shareOf(a) || (a.id < b.id ? -1 : 1));
  const [most, least] = [judged[0], judged.at(-1)];
  return most && least && shareOf(most) > shareOf(least) ? { most, least } : null;
}

/** Neighbouring columns of one task or goal, in their order. */
export function groupColumns(columns: readonly MatrixColumn[]): { readonly group: string; readonly count: number }[] {
  const groups = [...new Set(columns.map(({ group }) => group))];
  return groups.map((group) => ({ group, count: columns.filter((column) => column.group === group).length }));
}

/** The columns in which any region has a value, and the rows without the cells of the others: a column of dashes says nothing. */
export function withValues<Matrix extends { readonly columns: readonly MatrixColumn[]; readonly rows: readonly MatrixRow[] }>({
  columns,
  rows,
}: Matrix): { readonly columns: MatrixColumn[]; readonly rows: MatrixRow[]; readonly empty: MatrixColumn[] } {
  const isKnown = columns.map((_, i) => rows.some(({ cells }) => cells[i]?.merit != null));
  return {
    columns: columns.filter((_, i) => isKnown[i]),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, i) => isKnown[i]) })),
    empty: columns.filter((_, i) => !isKnown[i]),
  };
}

/**
 * Rows in the asked order: `name`, `met` (most met first), or the key of a column (best fact first, those without a fact last).
 *
 * Equal rows, by the digits that a ranking shows, stand by their name, so the order is total and never depends on the order of the input. An unknown key sorts by name.
 */
export function sortMatrix(
  rows: readonly MatrixRow[],
  order: { readonly sort: string; readonly columns: readonly MatrixColumn[]; readonly compareNames: (a: string, b: string) => number },
): MatrixRow[] {
  const column = order.columns.findIndex(({ key }) => key === order.sort);
  const shown = asRanked(
    rows.map(({ cells }) => ({ fact: cells[column]?.merit ?? null })),
    order.columns[column]?.decimals ?? 0,
  );
  const weightOf = (row: MatrixRow): number => {
    if (order.sort === 'met') return countMet(row).met;
    const merit = row.cells[column]?.merit;
    return merit == null ? Number.NEGATIVE_INFINITY : shown(merit);
  };
  const weighed = rows.map((row) => ({ row, weight: weightOf(row) }));
  // not a difference: two rows without a fact would give NaN
  const byWeight = (a: number, b: number) => (a === b ? 0 : a > b ? -1 : 1);
  return weighed
    .toSorted((a, b) => byWeight(a.weight, b.weight) || order.compareNames(a.row.name, b.row.name) || (a.row.id < b.row.id ? -1 : 1))
    .map(({ row }) => row);
}
