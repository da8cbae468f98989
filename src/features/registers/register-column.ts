import type { ReactNode } from 'react';
import type { Localized } from '@/contracts/parts';
import type { Language } from '@/domain/language';
import type { Cell } from '@/shared/downloads/download-table';
import type { ColumnCode, DownloadContext } from '@/shared/downloads/download-words';

/** What all rows of all registers have: an address of their own (a number, or the id of an act) and perhaps our note. */
export type RegisterEntry = ({ readonly number: number } | { readonly id: string }) & { readonly note: Localized | null };

/** How wide and how heavy: `title` heads the row, `mark` is a narrow cell with a heading that stands upright. */
export type ColumnKind = 'number' | 'title' | 'short' | 'text' | 'long' | 'mark';

/** A column that only the file has. */
interface FileColumn<Row> {
  readonly code: ColumnCode;
  readonly cell: (row: Row, context: DownloadContext) => Cell;
}

/** One column: what it is called, how it shows a row, what the search finds in it, and what it sorts by. */
export interface RegisterColumn<Row> {
  readonly key: string;
  readonly label: string;
  readonly kind: ColumnKind;
  readonly show: (row: Row) => ReactNode;
  /** Searched in both languages. */
  readonly texts?: (row: Row) => readonly Localized[];
  /** What a file holds; without it the texts, or nothing. */
  readonly cell?: (row: Row, language: Language) => Cell;
  /** Its cells are ISO days: a spreadsheet shall sort them as such. */
  readonly holdsDays?: true;
  /** What the file holds besides, each in a column of its own after this one. */
  readonly beside?: readonly FileColumn<Row>[];
  /** `null` sorts last, in either order. */
  readonly sort?: (row: Row, language: Language) => string | number | null;
}

/** One choice that narrows the rows. Its key is a part of the address. */
export interface RegisterFacet<Row> {
  readonly key: 'stage' | 'act' | 'quarter';
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly has: (row: Row, value: string) => boolean;
}

/** The row's place on the page: `#n-18`, `#order-97-2012`. */
export function rowAddress(row: RegisterEntry): string {
  return 'id' in row ? row.id : `n-${row.number}`;
}
