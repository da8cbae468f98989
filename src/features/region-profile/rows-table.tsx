import type { PastChange } from '@/contracts/changes';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { DataTable } from '@/shared/list/data-table';
import { OriginBlock } from '@/shared/ui/fact-value';
import { hiddenOnPhone } from '@/shared/ui/visually-hidden';
import type { ProfileGroup, ProfileRow } from './profile-row';
import type { RowSort } from './region-profile-search';
import { type NotedRow, useRowColumns } from './row-columns';
import styles from './rows.module.css';

interface RowsTableProps {
  readonly groups: readonly ProfileGroup[];
  /** One list in the order of a figure; `null` = grouped by task. */
  readonly flat: readonly ProfileRow[] | null;
  readonly sort: RowSort;
  readonly caption: string;
  readonly year: number;
  /** Of the region's published values. */
  readonly history: readonly PastChange[];
  readonly brokenIn: number | null;
}

/** Every regional series of the year. */
export function RowsTable({ groups, flat, sort, caption, brokenIn, ...past }: RowsTableProps) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const all = flat ?? groups.flatMap(({ rows }) => rows);
  const columns = useRowColumns({ sort, brokenIn, hasPath: all.some(({ path }) => path !== null) });
  const titleOf = ({ id, kind, title }: ProfileGroup) =>
    `${kind === 'goal' ? t('term.goal', { n: id }) : t('term.task', { n: id })}: ${title[language]}`;
  return (
    <OriginBlock origins={all.flatMap(originsOf)}>
      <DataTable
        rows="lines"
        className={styles['lines']}
        caption={<span className={hiddenOnPhone}>{caption}</span>}
        columns={columns}
        groups={
          flat
            ? [{ key: 'all', rows: toNoted(flat, past) }]
            : groups.map((group) => ({ key: group.id, title: titleOf(group), rows: toNoted(group.rows, past) }))
        }
        keyOf={({ row }) => row.key}
        room="roomy"
      />
    </OriginBlock>
  );
}

/** Of its facts: the nation's stand beside the region's own. */
const originsOf = ({ point, nation }: ProfileRow) => [point?.provenance ?? null, nation?.provenance ?? null];

function toNoted(rows: readonly ProfileRow[], { history, year }: Pick<RowsTableProps, 'history' | 'year'>): NotedRow[] {
  const noteOf = (row: ProfileRow | undefined) => row?.point?.note ?? null;
  return rows.map((row, i) => ({
    row,
    note: noteOf(row)?.kk === noteOf(rows[i - 1])?.kk ? null : noteOf(row),
    history: history.filter((change) => change.indicator === row.indicator.id && change.series === row.part.code),
    year,
  }));
}
