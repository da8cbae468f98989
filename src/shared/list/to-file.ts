import type { Language } from '@/domain/language';
import type { AboutEntry, Cell, DownloadTable } from '../downloads/download-table';
import { type DownloadContext, toColumns } from '../downloads/download-words';
import { toFileName } from '../downloads/file-name';
import type { Column, FileColumn } from './column';

export interface FileInput<Row> {
  /** Words of the file's name, see `toFileName`. */
  readonly name: readonly (string | number)[];
  readonly title: string;
  /** Those in view, in their order. */
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** What the table says once for all rows or for a group of them: before all columns. */
  readonly before?: readonly FileColumn<Row>[];
  /** What belongs to the row and to none of its columns: after all of them. */
  readonly beside?: readonly FileColumn<Row>[];
  readonly about: readonly AboutEntry[];
}

/**
 * The rows in view as a file, from the same columns as the table: a column that gives neither a cell nor texts (links) is left out, and one that
 * holds more than its name says is followed by columns that only the file has.
 *
 * Absent: an empty cell.
 */
export function toFile<Row>(
  { name, title, rows, columns, before = [], beside = [], about }: FileInput<Row>,
  context: DownloadContext,
): DownloadTable {
  const { t, language } = context;
  const filed = columns.filter(({ cell, texts }) => cell || texts);
  const code = (key: string) => key.replaceAll('-', '_');
  const headsOf = (own: readonly FileColumn<Row>[]) =>
    own.flatMap(({ cell: _, ...column }) => ('label' in column ? [column] : toColumns([column.code], t)));
  const only = [...before, ...filed.flatMap((column) => column.beside ?? []), ...beside];
  return {
    name: toFileName(...name),
    title,
    columns: [
      ...headsOf(before),
      ...filed.flatMap(({ key, label, fileLabel = label, holds = 'text', beside: own = [] }) => [
        { code: code(key), label: fileLabel, kind: holds, ...(holds === 'number' && { decimals: 0 }) },
        ...headsOf(own),
      ]),
      ...headsOf(beside),
    ],
    rows: rows.map((row) => ({
      ...Object.fromEntries(filed.map((column) => [code(column.key), cellOf(row, column, language)])),
      ...Object.fromEntries(only.map((column) => [column.code, column.cell(row, context)])),
    })),
    about,
  };
}

/** What a file holds of a row in a column that the table shows; `null` where that is nothing. */
export function cellOf<Row>(row: Row, { cell, texts }: Column<Row>, language: Language): Cell {
  if (cell) return cell(row, language);
  const words = texts?.(row).map((text) => text[language]) ?? [];
  return words.join('; ') || null;
}
