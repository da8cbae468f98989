import { useTranslation } from '../i18n/use-translation';
import { Select } from '../ui/select';
import { type Column, ORDERS } from './column';
import styles from './data-table.module.css';
import type { SortState } from './sort-heading';

interface SortChoiceProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly state: SortState;
}

/** Where the rows are cards there are no headings to press: these sort them. */
export function SortChoice<Row>({ columns, state: { sort, order, onSort } }: SortChoiceProps<Row>) {
  const { t } = useTranslation();
  const sorting = columns.filter((column) => column.sort);
  // the way back to the order of the document, where no column of numbers leads there
  const isOffered = sort === null || !sorting.some(({ kind }) => kind === 'id');
  return (
    <div className={styles['sortChoice']} data-only="script">
      <Select
        label={t('list.sort')}
        value={sort}
        none={isOffered ? t('list.unsorted') : undefined}
        options={sorting.map(({ key, label }) => ({ value: key, name: label }))}
        onChoose={(key) => onSort(key, sorting.find((column) => column.key === key)?.firstOrder ?? 'asc')}
      />
      {sort !== null && (
        <Select
          label={t('list.order')}
          value={order}
          options={ORDERS.map((candidate) => ({ value: candidate, name: t(`list.order.${candidate}`) }))}
          onChoose={(chosen) => onSort(sort, chosen ?? order)}
        />
      )}
    </div>
  );
}
