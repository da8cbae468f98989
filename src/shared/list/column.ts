import type { ReactNode } from 'react';
import type { Localized } from '@/contracts/parts';
import type { Language } from '@/domain/language';
import type { Cell, DownloadColumn } from '../downloads/download-table';
import type { ColumnCode, DownloadContext } from '../downloads/download-words';

export const ORDERS = ['asc', 'desc'] as const;
export type Order = (typeof ORDERS)[number];

/**
 * How a cell looks, and how much of a card it takes: `id` is small, `title` heads the card and the row, `number` stands at the end of its
 * column, `short` takes as much of a card as a number, `text` twice as much, `long` and `title` the whole line.
 */
export type ColumnKind = 'id' | 'title' | 'number' | 'short' | 'text' | 'long';

/** A column that only the file has: known to all files by its code, or named here. */
export type FileColumn<Row> = ({ readonly code: ColumnCode } | DownloadColumn) & {
  readonly cell: (row: Row, context: DownloadContext) => Cell;
};

/** One column: what it is called, how it shows a row, what the search finds in it, what it sorts by, and what a file holds of it. */
export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  /** `text` where nothing is said. */
  readonly kind?: ColumnKind;
  /** Of the table, in any length of CSS; the columns without one share the rest. */
  readonly width?: string;
  /** Names the row to those who hear it; without one the column of kind `title` does. */
  readonly headsRow?: true;
  readonly show: (row: Row) => ReactNode;
  /** What stands in the head instead of the bare label. */
  readonly head?: ReactNode;
  /** Speaks for itself: a card shows it without its label. */
  readonly isPlain?: true;
  readonly className?: string | undefined;
  /** Searched in both languages. */
  readonly texts?: (row: Row) => readonly Localized[];
  /** `null` sorts last, in either order. */
  readonly sort?: (row: Row, language: Language) => string | number | null;
  /** What cannot be compared (points and per cents) stands apart, the smaller number first, in either order. */
  readonly apart?: (row: Row) => number;
  /** The rows stand by it, the highest first, by a control outside of the table. */
  readonly standsBy?: true;
  /** The end from which one looks first; `asc` where nothing is said. */
  readonly firstOrder?: Order;
  /** What a file holds; without it the texts, or nothing. */
  readonly cell?: (row: Row, language: Language) => Cell;
  /** What heads the file's column where the table leaves a part of it to the caption: the unit of all figures, say. */
  readonly fileLabel?: string;
  /** What the file's column holds: `text` where nothing is said. Numbers are whole. */
  readonly holds?: DownloadColumn['kind'];
  /** What the file holds besides, each in a column of its own after this one. */
  readonly beside?: readonly FileColumn<Row>[];
}
