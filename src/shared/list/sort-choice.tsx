import { useTranslation } from 'react-i18next';
import { type Column, ORDERS } from './column';
import styles from './data-table.module.css';
import filters from './filter-bar.module.css';
import type { SortState } from './sort-heading';

interface SortChoiceProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly state: SortState;
}

/** Where the rows are cards there are no headings to press: these sort them. */
export function SortChoice<Row>({ columns, state: { sort, order, onSort } }: SortChoiceProps<Row>) {
  const { t } = useTranslation();
  const sorting = columns.filter((column) => column.sort);
  return (
    <div className={styles['sortChoice']}>
      <label className={filters['facet']}>
        <span>{t('list.sort')}</span>
        <select
          value={sort ?? ''}
          onChange={(event) => {
            const column = sorting.find(({ key }) => key === event.target.value);
            onSort(column?.key ?? null, column?.firstOrder ?? 'asc');
          }}
        >
          {!sorting.some(({ key }) => key === sort) && <option value="">{t('list.unsorted')}</option>}
          {sorting.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className={filters['facet']}>
        <span>{t('list.order')}</span>
        <select
          value={order}
          disabled={sort === null}
          onChange={(event) => onSort(sort, ORDERS.find((candidate) => candidate === event.target.value) ?? order)}
        >
          {ORDERS.map((candidate) => (
            <option key={candidate} value={candidate}>
              {t(`list.order.${candidate}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
