import { compareText } from '@/domain/collation';
import type { Language } from '@/domain/language';
import type { Column, Order } from './column';

interface Sorting<Row> {
  /** `undefined` or a column that does not sort: the rows stay as they are given. */
  readonly column: Pick<Column<Row>, 'sort' | 'apart'> | undefined;
  readonly order: Order;
  readonly language: Language;
}

/**
 * The rows in the order of a column; equal ones keep the order in which they are given.
 *
 * Absent: rows without a value of the column stand last, ascending and descending.
 */
export function sortRows<Row>(rows: readonly Row[], { column, order, language }: Sorting<Row>): readonly Row[] {
  const sortValueOf = column?.sort;
  if (!sortValueOf) return rows;
  const compareTexts = compareText(language);
  const sign = order === 'asc' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: sortValueOf(row, language), apart: column.apart?.(row) ?? 0 }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      if (a.apart !== b.apart) return a.apart - b.apart;
      if (typeof a.value === 'number' && typeof b.value === 'number') return sign * (a.value - b.value);
      return sign * compareTexts(String(a.value), String(b.value));
    })
    .map(({ row }) => row);
}
