import { useTranslation } from 'react-i18next';
import facets from '@/shared/ui/facets.module.css';
import { ORDERS, type Order, SORT_COLUMNS, type SortColumn } from './catalogue-search';
import { firstOrderOf } from './catalogue-sort';
import styles from './filters.module.css';

interface SortChoiceProps {
  readonly sort: SortColumn;
  readonly order: Order;
  readonly labels: Readonly<Record<SortColumn, string>>;
  readonly onSort: (sort: SortColumn, order: Order) => void;
}

/** Where the table is drawn as cards and has no headings, these sort it. */
export function SortChoice({ sort, order, labels, onSort }: SortChoiceProps) {
  const { t } = useTranslation('catalogue');
  return (
    <div className={styles['sortChoice']}>
      <label className={facets['facet']}>
        <span>{t('sort.label')}</span>
        <select
          value={sort}
          onChange={(event) => {
            const column = SORT_COLUMNS.find((candidate) => candidate === event.target.value) ?? sort;
            onSort(column, firstOrderOf(column));
          }}
        >
          {SORT_COLUMNS.map((column) => (
            <option key={column} value={column}>
              {labels[column]}
            </option>
          ))}
        </select>
      </label>
      <label className={facets['facet']}>
        <span>{t('sort.order')}</span>
        <select value={order} onChange={(event) => onSort(sort, ORDERS.find((candidate) => candidate === event.target.value) ?? order)}>
          {ORDERS.map((candidate) => (
            <option key={candidate} value={candidate}>
              {t(`order.${candidate}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
