import type { RegisterColumn } from './register-column';
import type { Order, RegisterSearch } from './register-search';
import styles from './table.module.css';

interface SortHeadingProps<Row> {
  readonly column: RegisterColumn<Row>;
  readonly search: RegisterSearch;
  readonly onSort: (sort: string, order: Order) => void;
}

/** Heading of a column; one that sorts is a button, which turns the order round when pressed again. */
export function SortHeading<Row>({ column: { key, label, kind, sort }, search, onSort }: SortHeadingProps<Row>) {
  if (!sort) {
    return (
      <th scope="col" className={styles[kind]}>
        {kind === 'mark' ? <span>{label}</span> : label}
      </th>
    );
  }
  const isSorted = search.sort === key;
  const isUp = isSorted && search.order === 'asc';
  return (
    <th scope="col" className={styles[kind]} aria-sort={isSorted ? (isUp ? 'ascending' : 'descending') : undefined}>
      <button type="button" className={styles['sort']} onClick={() => onSort(key, isUp ? 'desc' : 'asc')}>
        {label}
        <svg viewBox="0 0 10 14" width="8" height="12" aria-hidden="true" className={styles['arrows']}>
          <path d="M1 5.5 5 1l4 4.5z" data-on={isUp} />
          <path d="M1 8.5 5 13l4-4.5z" data-on={isSorted && !isUp} />
        </svg>
      </button>
    </th>
  );
}
