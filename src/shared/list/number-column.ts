import type { Column } from './column';

/** A column of whole numbers. Absent: a dash, and an empty cell in a file; 0 is a number. */
export function numberColumn<Row>(
  column: Pick<Column<Row>, 'key' | 'label' | 'width' | 'fileLabel'>,
  of: (row: Row) => number | null,
  number: (value: number, decimals: number) => string,
): Column<Row> {
  return {
    ...column,
    ...{ kind: 'number', holds: 'number', cell: of },
    show: (row) => {
      const value = of(row);
      return value === null ? '–' : number(value, 0);
    },
  };
}
