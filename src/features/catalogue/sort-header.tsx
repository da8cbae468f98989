import type { Order, SortColumn } from './catalogue-search';
import { firstOrderOf } from './catalogue-sort';
import styles from './table.module.css';

interface SortHeaderProps {
  readonly column: SortColumn;
  readonly label: string;
  readonly sort: SortColumn;
  readonly order: Order;
  readonly onSort: (sort: SortColumn, order: Order) => void;
  readonly isNumber?: boolean;
}

/** Heading of a column that sorts: the first press from the end where one looks first, the next one turns it round. */
export function SortHeader({ column, label, sort, order, onSort, isNumber = false }: SortHeaderProps) {
  const isSorted = sort === column;
  const next = isSorted ? (order === 'asc' ? 'desc' : 'asc') : firstOrderOf(column);
  const spoken = order === 'asc' ? 'ascending' : 'descending';
  return (
    <th scope="col" aria-sort={isSorted ? spoken : undefined} className={isNumber ? styles['number'] : undefined}>
      <button type="button" className={styles['sort']} onClick={() => onSort(column, next)}>
        {label}
        <svg viewBox="0 0 10 14" width="8" height="12" aria-hidden="true" className={styles['arrows']}>
          <path d="M1 5.5 5 1l4 4.5z" data-on={isSorted && order === 'asc'} />
          <path d="M1 8.5 5 13l4-4.5z" data-on={isSorted && order === 'desc'} />
        </svg>
      </button>
    </th>
  );
}
