import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/use-language';
import type { ProfileGroup, ProfileRow } from './profile-row';
import type { RowSort } from './region-profile-search';
import { RowView } from './row-view';
import styles from './rows.module.css';

interface RowsTableProps {
  readonly groups: readonly ProfileGroup[];
  /** One list in the order of a figure; `null` = grouped by task. */
  readonly flat: readonly ProfileRow[] | null;
  readonly sort: RowSort;
  readonly caption: string;
  readonly brokenIn: number | null;
}

const COLUMNS = ['title', 'fact', 'plan', 'path', 'nation', 'place', 'chart', 'verdict'] as const;
/** The figure that a column shows and the rows can be sorted by. */
const SORT_OF: Partial<Record<(typeof COLUMNS)[number], RowSort>> = { nation: 'nation', place: 'place', verdict: 'gap' };

/** Every regional series of the year. One real table; where there is no room its rows become cards. */
export function RowsTable({ groups, flat, sort, caption, brokenIn }: RowsTableProps) {
  const { t } = useTranslation(['region', 'common']);
  const lang = useLanguage();
  return (
    <table className={styles['table']}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th
              key={column}
              scope="col"
              className={column === 'title' || column === 'verdict' ? styles[column] : undefined}
              aria-sort={SORT_OF[column] === sort || (column === 'verdict' && sort === 'lag') ? 'descending' : undefined}
            >
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {flat ? (
        <tbody>
          {flat.map((row, i) => (
            <RowView key={row.key} {...{ row, brokenIn }} above={flat[i - 1]} />
          ))}
        </tbody>
      ) : (
        groups.map((group) => (
          <tbody key={group.id}>
            <tr className={styles['group']}>
              <th scope="rowgroup" colSpan={COLUMNS.length}>
                {group.kind === 'goal' ? t('common:term.goal', { n: group.id }) : t('common:term.task', { n: group.id })}
                {': '}
                {group.title[lang]}
              </th>
            </tr>
            {group.rows.map((row, i) => (
              <RowView key={row.key} {...{ row, brokenIn }} above={group.rows[i - 1]} />
            ))}
          </tbody>
        ))
      )}
    </table>
  );
}
