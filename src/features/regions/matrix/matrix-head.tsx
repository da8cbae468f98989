import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { COLUMN_HEADER, ROW, ROW_GROUP } from './aria-parts';
import styles from './matrix.module.css';
import type { MatrixColumn } from './matrix-rows';

/** Two rows: the series as links to their indicators, and below them the buttons that sort. */
export const MatrixHead = memo(function MatrixHead({ columns, sort }: { columns: readonly MatrixColumn[]; sort: string }) {
  const { t } = useTranslation('regions');
  const [region, met] = [t('column.region'), t('matrix.met')];
  return (
    <thead {...ROW_GROUP}>
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
        <span className={styles['title']}>{met}</span>
      </th>
      {columns.map(({ key, title, href }) => (
        <th key={key} {...COLUMN_HEADER}>
          <a href={href} tabIndex={-1} className={styles['title']}>
            {title}
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
