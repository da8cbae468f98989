import { useTranslation } from 'react-i18next';
import { SERIES_YEARS } from '@/domain/series';
import { CatalogueTableRow } from './catalogue-row';
import type { CatalogueRow } from './catalogue-rows';
import type { Order, SortColumn } from './catalogue-search';
import { SortHeader } from './sort-header';
import styles from './table.module.css';

interface CatalogueTableProps {
  readonly rows: readonly CatalogueRow[];
  readonly year: number;
  readonly sort: SortColumn;
  readonly order: Order;
  readonly labels: Readonly<Record<SortColumn, string>>;
  readonly taskNames: ReadonlyMap<string, string>;
  readonly onSort: (sort: SortColumn, order: Order) => void;
}

/** One real table; where there is no room for it, the style sheet draws its rows as cards. */
export function CatalogueTable({ rows, year, sort, order, labels, taskNames, onSort }: CatalogueTableProps) {
  const { t } = useTranslation('catalogue');
  const heading = (column: SortColumn, isNumber = false) => (
    <SortHeader column={column} label={labels[column]} sort={sort} order={order} onSort={onSort} isNumber={isNumber} />
  );
  const years = `${SERIES_YEARS[0]}–${SERIES_YEARS.at(-1)}`;
  return (
    <table className={styles['table']}>
      <caption>{t('caption', { year })}</caption>
      <thead>
        <tr>
          {heading('id')}
          {heading('title')}
          {heading('task')}
          {heading('fact', true)}
          {heading('plan', true)}
          <th scope="col" className={styles['trend']}>
            {years}
          </th>
          {heading('verdict')}
          {heading('lag', true)}
          {heading('origin')}
          {heading('agency')}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <CatalogueTableRow key={row.indicator.id} row={row} year={year} taskNames={taskNames} labels={labels} />
        ))}
      </tbody>
    </table>
  );
}
