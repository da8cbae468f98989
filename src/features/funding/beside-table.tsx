import { useSuspenseQuery } from '@tanstack/react-query';
import type { MoneyBesideResult, StandingMoney } from '@/domain/money-beside-result';
import { outlineQuery } from '@/shared/api/queries';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { DataTable } from '@/shared/list/data-table';
import { KnownCount } from '@/shared/ui/basis-note';
import { MedianLagValue } from '@/shared/ui/median-lag-value';
import { VerdictBar } from '@/shared/ui/verdict-bar';
import styles from './beside.module.css';
import type { MoneyUnit } from './funding-search';
import { useMoney } from './use-money';

interface BesideTableProps {
  readonly groups: readonly StandingMoney[];
  readonly year: number;
  readonly period: string;
  readonly unit: MoneyUnit;
}

/** All tasks: those that lag first. Money as number and bar, result as distribution, completeness and median. */
export function BesideTable({ groups, year, period, unit }: BesideTableProps) {
  const { t } = useTranslation(['funding', 'common']);
  const { withUnit } = useMoney(unit);
  const columns = useBesideColumns({ groups, year, period, unit });
  return (
    <DataTable
      caption={t('beside.caption', { year })}
      columns={columns}
      groups={groups.map(({ standing, rows, mlnKzt }) => ({
        key: standing,
        title: (
          <>
            {t(`standing.${standing}`, { n: rows.length })}{' '}
            {mlnKzt > 0 && <span className={`muted tabular ${styles['groupSum']}`}>{withUnit(mlnKzt)}</span>}
          </>
        ),
        rows,
      }))}
      keyOf={({ task }) => task}
      rows="lines"
    />
  );
}

function useBesideColumns({ groups, year, period, unit }: BesideTableProps): Column<MoneyBesideResult>[] {
  const { t } = useTranslation(['funding', 'common']);
  const language = useLanguage();
  const { unitWord, figure } = useMoney(unit);
  const { tasks } = useSuspenseQuery(outlineQuery).data;
  const largest = Math.max(...groups.flatMap(({ rows }) => rows.map(({ toDateMlnKzt }) => toDateMlnKzt ?? 0)));
  return [
    {
      ...{ key: 'task', label: t('column.task'), kind: 'title', width: '27%' },
      show: ({ task }) => (
        <a href={`#task-${task}`} className="quiet whole">
          <span className="muted">{task}</span> {tasks.find(({ id }) => id === task)?.short[language] ?? task}
        </a>
      ),
    },
    {
      ...{ key: 'money', label: `${t('beside.planned', { period })}, ${unitWord}`, kind: 'number', width: '9.5rem' },
      show: ({ toDateMlnKzt }) =>
        toDateMlnKzt === null ? (
          <span className="muted">{t('task.noAmount')}</span>
        ) : (
          <>
            <span className="strong">{figure(toDateMlnKzt)}</span>
            {/* the dearest task fills it */}
            <svg className={styles['bar']} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 1">
              <rect width={(toDateMlnKzt / largest) * 100} height="1" />
            </svg>
          </>
        ),
    },
    {
      ...{ key: 'verdicts', label: t('beside.verdicts', { year }), kind: 'long', isPlain: true },
      show: ({ task, distribution }) => (
        <VerdictBar distribution={distribution} counted={{ task, year }} about={t('common:term.task', { n: task })} />
      ),
    },
    {
      ...{ key: 'known', label: t('beside.known'), kind: 'short', width: '15%' },
      show: (row) => <KnownCount distribution={row.distribution} />,
    },
    { ...{ key: 'lag', label: t('beside.lag'), kind: 'short', width: '13%' }, show: ({ lag }) => <MedianLagValue lag={lag} /> },
  ];
}
