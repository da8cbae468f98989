import { memo } from 'react';
import { useTranslation } from '@/shared/i18n/use-translation';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';
import { CELL, COLUMN_HEADER, ROW, ROW_GROUP } from './aria-parts';
import styles from './matrix.module.css';
import { groupColumns, type MatrixColumn } from './matrix-rows';

/** Three rows: tasks, the codes of the series as links to their indicators, and below them the buttons that sort. */
export const MatrixHead = memo(function MatrixHead({ columns, sort }: { columns: readonly MatrixColumn[]; sort: string }) {
  const { t } = useTranslation('regions');
  const [region, met] = [t('column.region'), t('matrix.met')];
  return (
    <thead {...ROW_GROUP}>
      <GroupRow columns={columns} />
      <TitleRow columns={columns} region={region} met={met} />
      <tr {...ROW}>
        <SortCell name="name" label={region} isSorted={sort === 'name'} />
        <SortCell name="met" label={met} isSorted={sort === 'met'} />
        {columns.map(({ key, title }) => (
          <SortCell key={key} name={key} label={title} isSorted={sort === key} />
        ))}
      </tr>
    </thead>
  );
});

/** The task of its columns; a goal for target indicators. */
const GroupRow = memo(function GroupRow({ columns }: { columns: readonly MatrixColumn[] }) {
  const { t } = useTranslation();
  return (
    <tr {...ROW} className={styles['groups']}>
      <td {...CELL} />
      <td {...CELL} />
      {groupColumns(columns).map(({ group, count }) => (
        <th key={group} {...COLUMN_HEADER} scope="colgroup" colSpan={count} style={{ gridColumn: `span ${count}` }}>
          <span aria-hidden="true" translate="no">
            {group}
          </span>
          <VisuallyHidden>{t(group.includes('.') ? 'term.task' : 'term.goal', { n: group })}</VisuallyHidden>
        </th>
      ))}
    </tr>
  );
});

interface TitleRowProps {
  readonly columns: readonly MatrixColumn[];
  readonly region: string;
  readonly met: string;
}

const TitleRow = memo(function TitleRow({ columns, region, met }: TitleRowProps) {
  return (
    <tr {...ROW}>
      <th {...COLUMN_HEADER}>{region}</th>
      <th {...COLUMN_HEADER}>
        <VisuallyHidden>{met}</VisuallyHidden>
        <span className={styles['code']} aria-hidden="true">
          ✓
        </span>
        <span className={styles['title']} aria-hidden="true">
          {met}
        </span>
      </th>
      {columns.map(({ key, code, title, href }) => (
        <th key={key} {...COLUMN_HEADER}>
          <a href={href} tabIndex={-1} aria-label={title}>
            <span className={styles['code']} translate="no">
              {code}
            </span>
            <span className={styles['title']}>{title}</span>
          </a>
        </th>
      ))}
    </tr>
  );
});

/** Names ascend, everything else has its best on top: one press, one order. */
const SortCell = memo(function SortCell({ name, label, isSorted }: { name: string; label: string; isSorted: boolean }) {
  const { t } = useTranslation('regions');
  const ascends = name === 'name';
  return (
    <th {...COLUMN_HEADER} aria-sort={isSorted ? (ascends ? 'ascending' : 'descending') : undefined}>
      <button type="button" data-sort={name} tabIndex={ascends ? 0 : -1} aria-label={t('matrix.sortBy', { column: label })}>
        <svg viewBox="0 0 10 8" width="10" height="8" aria-hidden="true">
          <path d={ascends ? 'M1 7 5 1l4 6z' : 'M1 1l4 6 4-6z'} />
        </svg>
      </button>
    </th>
  );
});
