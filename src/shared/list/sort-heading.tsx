import type { Column, Order } from './column';
import styles from './data-table.module.css';

/** By which column the rows stand, and how the reader changes that. */
export interface SortState {
  readonly sort: string | null;
  readonly order: Order;
  readonly onSort: (sort: string | null, order: Order) => void;
}

interface SortHeadingProps<Row> {
  readonly column: Column<Row>;
  /** Of a table that sorts. */
  readonly state?: SortState | undefined;
}

/** Heading of a column; one that sorts is a button: first from the end where one looks first, then the other way round. */
export function SortHeading<Row>({ column, state }: SortHeadingProps<Row>) {
  const { key, label, head, kind, width, className, sort, standsBy, firstOrder = 'asc' } = column;
  const cell = { scope: 'col', className: classOf(kind, className), style: width === undefined ? undefined : { inlineSize: width } };
  if (!sort || !state) {
    return (
      <th {...cell} aria-sort={standsBy && 'descending'}>
        {head ?? label}
      </th>
    );
  }
  const isUp = state.sort === key && state.order === 'asc';
  const isDown = state.sort === key && state.order === 'desc';
  const next = isUp ? 'desc' : isDown ? 'asc' : firstOrder;
  return (
    <th {...cell} aria-sort={isUp ? 'ascending' : isDown ? 'descending' : undefined}>
      <button type="button" className={styles['sort']} onClick={() => state.onSort(key, next)}>
        {head ?? label}
        <svg viewBox="0 0 10 14" width="8" height="12" aria-hidden="true" className={styles['arrows']} data-only="script">
          <path d="M1 5.5 5 1l4 4.5z" data-on={isUp} />
          <path d="M1 8.5 5 13l4-4.5z" data-on={isDown} />
        </svg>
      </button>
    </th>
  );
}

/** Plain text needs no class of its own: a table of two hundred rows says it a thousand times. */
export function classOf(kind: Column<never>['kind'] = 'text', className?: string): string | undefined {
  return [kind === 'text' ? undefined : styles[kind], className].filter(Boolean).join(' ') || undefined;
}
