import type { ReactNode } from 'react';
import type { Provenance } from '@/domain/series';
import { visuallyHidden } from '../ui/visually-hidden';
import type { Column, ColumnKind } from './column';
import styles from './table.module.css';
import { TableRow } from './table-row';

interface TableProps<Row> {
  readonly caption?: ReactNode;
  /** What stands above says it, the caption is only heard. */
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string | number;
  /** Below which width of its room each row is a card; absent where the columns have room on a phone. */
  readonly cards?: 'phone' | 'small' | 'narrow' | 'medium';
  /** As wide as what it holds, instead of its room. */
  readonly isFit?: boolean;
  /** Many short rows. */
  readonly isDense?: boolean;
  readonly className?: string | undefined;
  readonly rowClass?: (row: Row) => string | undefined;
  /** On what the figures of a row rest, where all of them rest on one fact. */
  readonly originOf?: (row: Row) => Provenance | null;
  /** Below the rows. */
  readonly foot?: ReactNode;
}

/**
 * A table that is written out: words and what they mean, years of one series. Rows that a reader looks through are a `DataTable`.
 * No number is not zero, and an empty cell could be an accident: a cell that shows nothing gets a dash; on a card it is left out.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, isCaptionHidden = false, columns, rows, keyOf, cards, isFit = false, isDense = false } = props;
  const { className, rowClass, originOf, foot } = props;
  // only a card says what its lines are: some pages write thousands of cells
  const cells = cards === undefined ? columns.map((column) => ({ ...column, isPlain: true as const })) : columns;
  const names = [styles['table'], cards && styles['cards'], isFit && styles['fit'], isDense && styles['dense'], className];
  const table = (
    <table className={names.filter(Boolean).join(' ')}>
      {caption !== undefined && <caption className={isCaptionHidden ? visuallyHidden : undefined}>{caption}</caption>}
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={classOf(column.kind, column.className)}>
              {column.head ?? column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TableRow
            key={keyOf(row)}
            columns={cells}
            {...{ row, classOf }}
            nothing={<span className="muted">–</span>}
            origin={originOf?.(row)}
            className={rowClass?.(row)}
          />
        ))}
      </tbody>
      {foot && <tfoot>{foot}</tfoot>}
    </table>
  );
  if (cards === undefined) return table;
  return <div className={[styles['room'], styles[cards]].filter(Boolean).join(' ')}>{table}</div>;
}

const classOf = (kind?: ColumnKind, className?: string) => [kind === 'number' && kind, className].filter(Boolean).join(' ') || undefined;
