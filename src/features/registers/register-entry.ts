import type { Localized } from '@/contracts/parts';
import type { Column } from '@/shared/list/column';

/** What all rows of all registers have: an address of their own (a number, or the id of an act) and perhaps our note. */
export type RegisterEntry = ({ readonly number: number } | { readonly id: string }) & { readonly note: Localized | null };

/** The row's place on the page: `#n-18`, `#order-97-2012`. */
export function rowAddress(row: RegisterEntry): string {
  return 'id' in row ? row.id : `n-${row.number}`;
}

/** The number of a row in its act. */
export const numberColumn = {
  key: 'number',
  label: '№',
  kind: 'id',
  width: '3.25rem',
  show: ({ number }) => number,
  cell: ({ number }) => number,
  holds: 'number',
} satisfies Column<{ readonly number: number }>;

/** The same where the reader may come back to it from another order. */
export const sortedNumberColumn = { ...numberColumn, sort: ({ number }) => number } satisfies Column<{ readonly number: number }>;
