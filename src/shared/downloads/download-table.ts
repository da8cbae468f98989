import { withoutBinaryTail } from '@/domain/number-format';
import type { Term } from './term';
import type { VerdictLine } from './verdict-line';

/** A number with the decimals that its series prints; files for machines keep twelve. */
export interface Figure {
  readonly value: number;
  readonly decimals: number;
}

/** `null` = there is none; never 0. A date is a text `YYYY-MM-DD` in a column of dates. */
export type Cell = string | number | Figure | Term | null;

export interface DownloadColumn {
  /** Heading for machines; the words of the API where it has them. */
  readonly code: string;
  /** Heading in the reader's language. */
  readonly label: string;
  readonly kind: 'text' | 'number' | 'year' | 'date';
  /** Digits after the comma for people, where the cells do not bring their own; all digits without it. */
  readonly decimals?: number;
}

/** By the codes of the columns; a code that is not there is `null`. */
export type DownloadRow = Readonly<Record<string, Cell>>;

/** One line about the table as a whole: source, method, licence. */
export interface AboutEntry {
  readonly code: string;
  readonly label: string;
  readonly value: string | number | { readonly isoDate: string };
}

/** A table on its way into a file: every format is written from this one shape. */
export interface DownloadTable {
  /** Name of the file without its ending: ascii, words joined by hyphens (see `toFileName`). */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly DownloadColumn[];
  readonly rows: readonly DownloadRow[];
  readonly about: readonly AboutEntry[];
  /** Verdicts that the workbook recomputes by formulas of its own. */
  readonly verdicts?: readonly VerdictLine[];
}

/** The cell of a column; a code that the row does not have is `null`. */
export function cellOf(row: DownloadRow, column: DownloadColumn): Cell {
  return row[column.code] ?? null;
}

export function isTerm(cell: Cell): cell is Term {
  return typeof cell === 'object' && cell !== null && 'code' in cell;
}

/** The number in a cell without its binary tail, with its decimals for people; `null` where the cell holds none. */
export function figureIn(cell: Cell, column: DownloadColumn): { readonly value: number; readonly decimals: number | null } | null {
  const figure = typeof cell === 'number' ? { value: cell, decimals: column.kind === 'year' ? 0 : (column.decimals ?? null) } : cell;
  if (typeof figure !== 'object' || figure === null || !('value' in figure)) return null;
  return { ...figure, value: withoutBinaryTail(figure.value) };
}

/** The cell as programs take it: codes, twelve significant digits, `null` for nothing. */
export function toMachineValue(cell: Cell): string | number | null {
  if (typeof cell === 'number') return withoutBinaryTail(cell);
  if (cell === null || typeof cell !== 'object') return cell;
  return isTerm(cell) ? cell.code : withoutBinaryTail(cell.value);
}
