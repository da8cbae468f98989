import { CHANGE_KINDS } from '@/contracts/changes';
import type { Change, VerdictChange } from '@/contracts/releases';
import { useFormat } from '../i18n/use-format';
import { useTranslation } from '../i18n/use-translation';
import { DataTable } from '../list/data-table';
import { useChangeColumns, useVerdictChangeColumns } from './change-columns';

/** What is told first: a reader who cited a value looks for it there. */
const KINDS = [...CHANGE_KINDS].reverse();
const keyOf = ({ indicator, series, region, year }: Pick<Change, 'indicator' | 'series' | 'region' | 'year'>) =>
  `${indicator} ${series} ${region} ${year}`;

/** The changed values of one release: moved and withdrawn ones before revisions and additions. */
export function Changes({ date, changes }: { readonly date: string; readonly changes: readonly Change[] }) {
  const { t } = useTranslation('updates');
  const { day } = useFormat();
  const columns = useChangeColumns();
  const groups = KINDS.map((kind) => ({ key: kind, title: t(`kind.${kind}`), rows: changes.filter((change) => change.kind === kind) }));
  return (
    <DataTable
      caption={t('caption.changes', { date: day(date) })}
      rows="lines"
      columns={columns}
      groups={groups.filter(({ rows }) => rows.length > 0)}
      keyOf={(change) => `${change.kind} ${keyOf(change)}`}
    />
  );
}

/** The verdicts that changed by it. */
export function VerdictChanges({ date, verdicts }: { readonly date: string; readonly verdicts: readonly VerdictChange[] }) {
  const { t } = useTranslation('updates');
  const { day } = useFormat();
  const columns = useVerdictChangeColumns();
  return (
    <DataTable
      caption={t('caption.verdicts', { date: day(date) })}
      rows="lines"
      columns={columns}
      groups={[{ key: 'all', rows: verdicts }]}
      keyOf={keyOf}
    />
  );
}
