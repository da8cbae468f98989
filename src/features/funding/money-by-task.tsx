import { useSuspenseQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import type { Funding } from '@/contracts/funding';
import type { AmountsMlnKzt } from '@/domain/money-by-year';
import { addMoney } from '@/domain/planned-money';
import { PROGRAMME_YEARS } from '@/domain/series';
import { fundingQuery, outlineQuery } from '@/shared/api/queries';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { DataTable, type RowGroup } from '@/shared/list/data-table';
import { Fold } from '@/shared/ui/fold';
import { Stack } from '@/shared/ui/layout';
import { Link } from '@/shared/url/address';
import type { MoneyUnit } from './funding-search';
import { useMoney } from './use-money';

type Task = Funding['tasks'][number];

/** One line of money: six years and their total. */
interface AmountLine {
  readonly key: string;
  readonly title: string;
  readonly amountsMlnKzt: AmountsMlnKzt;
  readonly totalMlnKzt: number;
  readonly isSum?: true;
}

/** The amounts of the measures by task and by the sources that stand in one row of the plan; never divided where the plan does not. */
export function MoneyByTask({ unit }: { unit: MoneyUnit }) {
  const { t } = useTranslation('funding');
  const { data: funding } = useSuspenseQuery(fundingQuery);
  const { data: outline } = useSuspenseQuery(outlineQuery);
  const { unitWord, withUnit, figure } = useMoney(unit);
  const ofPrivate = funding.sources.find(({ code }) => code === 'private');
  const columns: Column<AmountLine>[] = [
    { ...{ key: 'source', label: t('column.source'), kind: 'title', width: '34%' }, show: ({ title }) => title },
    ...PROGRAMME_YEARS.map(
      (year): Column<AmountLine> => ({
        ...{ key: String(year), label: String(year), kind: 'number' },
        show: ({ amountsMlnKzt, isSum }) => {
          const amount = figure(amountsMlnKzt[year] ?? null);
          return isSum ? <b translate="no">{amount}</b> : amount;
        },
      }),
    ),
    {
      ...{ key: 'total', label: t('column.total'), kind: 'number' },
      show: ({ totalMlnKzt }) => <b translate="no">{figure(totalMlnKzt)}</b>,
    },
  ];
  const toGroup = (task: Task): RowGroup<AmountLine> => ({
    key: task.task,
    address: `task-${task.task}`,
    title: <TaskName task={task} />,
    rows: [
      ...task.rows.map((row) => ({ ...row, key: row.sources.join(), title: t(`sources.${row.sources.join('+') as SourcesKey}`) })),
      ...(task.rows.length > 1 ? [{ ...toSum(task.rows), key: 'sum', title: t('task.sum'), isSum: true as const }] : []),
    ],
    ...(task.rows.length === 0 && { note: t('task.none') }),
  });
  return (
    <Stack as="section" gap={3} above={6} aria-labelledby="by-task">
      <h2 id="by-task">{t('tasks.title')}</h2>
      <p className="wide">
        <Counts tasks={funding.tasks} /> {t('tasks.unsplit')} {ofPrivate && t('tasks.private', { amount: withUnit(ofPrivate.totalMlnKzt) })}
      </p>
      <Fold summary={t('tasks.show')}>
        <DataTable
          caption={`${t('tasks.caption')}, ${unitWord}`}
          columns={columns}
          groups={[...funding.tasks.map(toGroup), { key: 'sum', rows: toSums(funding, t), isSum: true }]}
          keyOf={({ key }) => key}
          room="roomy"
          rows="figures"
        />
      </Fold>
      <p className="muted plain">{t('note.noAmount')}</p>
      <DownloadMenu table={async (context) => (await import('./funding-download')).toTaskMoneyTable({ funding, outline }, t, context)} />
    </Stack>
  );
}

function Counts({ tasks }: { tasks: readonly Task[] }) {
  const { t } = useTranslation('funding');
  const add = (key: 'measures' | 'measuresWithAmounts' | 'measuresWithinBudget') => tasks.reduce((sum, task) => sum + task[key], 0);
  const [total, withAmounts, within] = [add('measures'), add('measuresWithAmounts'), add('measuresWithinBudget')];
  return t('tasks.counts', { total, withAmounts, within, free: total - withAmounts - within });
}

function TaskName({ task: { task, rows: _, ...counts } }: { task: Task }) {
  const { t } = useTranslation(['funding', 'common']);
  const language = useLanguage();
  const { tasks } = useSuspenseQuery(outlineQuery).data;
  const free = counts.measures - counts.measuresWithAmounts - counts.measuresWithinBudget;
  return (
    <>
      <span className="muted plain">{task}</span>{' '}
      <Link to="/$lang/tasks/$id/" params={{ lang: language, id: task }}>
        {tasks.find(({ id }) => id === task)?.short[language] ?? ''}
      </Link>{' '}
      <span className="note line">
        {t('task.counts', { ...counts, free })}{' '}
        <Link
          to="/$lang/action-plan/"
          params={{ lang: language }}
          search={{ task }}
          className="target"
          aria-label={`${t('common:term.task', { n: task })}: ${t('task.measures')}`}
        >
          {t('task.measures')}
        </Link>
      </span>
    </>
  );
}

type SourcesKey = 'republican' | 'local' | 'world-bank' | 'local+republican' | 'republican+world-bank';

/** From the measures to the printed total: what only the totals know stands in a row of its own. */
function toSums(funding: Funding, t: TFunction<'funding'>): AmountLine[] {
  const ofPrivate = funding.sources.find(({ code }) => code === 'private');
  return [
    { ...toSum(funding.tasks.flatMap(({ rows }) => rows)), key: 'measures', title: t('sum.measures'), isSum: true },
    ...(ofPrivate ? [{ ...ofPrivate, key: 'private', title: t('sum.private') }] : []),
    { ...funding.total, key: 'printed', title: t('sum.printed'), isSum: true },
  ];
}

function toSum(rows: Task['rows']) {
  const { byYear, totalMlnKzt } = addMoney(rows);
  return {
    amountsMlnKzt: Object.fromEntries(PROGRAMME_YEARS.map((year, i) => [year, byYear[i] ?? null])),
    totalMlnKzt,
  };
}
