import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import type { RegisterColumn, RegisterEntry } from './register-column';
import { RegisterTableRow } from './register-row';
import type { Order, RegisterSearch } from './register-search';
import { SortHeading } from './sort-heading';
import styles from './table.module.css';
import { useMarkedRow } from './use-marked-row';
import type { RegisterNavigate } from './use-register-navigate';

export interface RowGroup<Row> {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

interface RegisterTableProps<Row> {
  readonly caption: ReactNode;
  readonly columns: readonly RegisterColumn<Row>[];
  /** One group without a title for a register that has none. */
  readonly groups: readonly RowGroup<Row>[];
  readonly search: RegisterSearch;
  readonly navigate: RegisterNavigate;
}

/** The one table of all registers; where there is no room for it, the style sheet draws its rows as cards. */
export function RegisterTable<Row extends RegisterEntry>({ caption, columns, groups, search, navigate }: RegisterTableProps<Row>) {
  const marked = useMarkedRow();
  const onSort = useCallback((sort: string, order: Order) => void navigate({ sort, order }), [navigate]);
  const { t } = useTranslation();
  const sorted = columns.find(({ key }) => key === search.sort);
  useSpokenChange(sorted ? t(`sorted.${search.order}`, { column: sorted.label }) : '');
  const isMatrix = columns.some(({ kind }) => kind === 'mark');
  return (
    <div className={styles['frame']}>
      <table className={`${styles['table']} ${isMatrix ? styles['matrix'] : ''}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHeading key={column.key} column={column} search={search} onSort={onSort} />
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.key}>
            {group.title !== '' && (
              <tr className={styles['group']}>
                <th scope="rowgroup" colSpan={columns.length}>
                  {group.title}
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <RegisterTableRow key={'id' in row ? row.id : row.number} row={row} columns={columns} marked={marked} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
