import { csvFormatRows } from 'd3-dsv';
import { disarmFormula } from '@/domain/formula-safety';
import { withoutBinaryTail } from '@/domain/number-format';

export type Cell = string | number | null;

const IS_NUMBER = /^-?\d+(\.\d+)?$/;

/** A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers, also negative ones, stay numbers. */
export function toCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(withoutBinaryTail(cell));
  return IS_NUMBER.test(cell) ? cell : disarmFormula(cell);
}

/** A row by the names of its columns. What is left out is an empty cell, as what is not known. */
export type Row<Column extends string> = Partial<Record<Column, Cell>>;

/** One table with its heading; decimal point, twelve significant digits, an empty cell for "not known". */
export function formatTable<Column extends string>(columns: readonly Column[], rows: readonly Row<Column>[]): string {
  return `${csvFormatRows([[...columns], ...rows.map((row) => columns.map((column) => toCell(row[column] ?? null)))])}\n`;
}
