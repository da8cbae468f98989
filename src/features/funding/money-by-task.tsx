import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Funding } from '@/contracts/funding';
import { addMoney } from '@/domain/planned-money';
import { PROGRAMME_YEARS } from '@/domain/series';
import { fundingQuery, outlineQuery } from '@/shared/api/queries';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { useLanguage } from '@/shared/i18n/use-language';
import { ScrollFrame } from '@/shared/ui/scroll-frame';
import { Link } from '@/shared/url/address';
import { AmountRow } from './amount-row';
import styles from './funding.module.css';
import type { MoneyUnit } from './funding-search';
import tables from './tasks.module.css';
import { useMoney } from './use-money';

type Task = Funding['tasks'][number];

/** The amounts of the measures by task and by the sources that stand in one row of the plan; never divided where the plan does not. */
export function MoneyByTask({ unit }: { unit: MoneyUnit }) {
  const { t } = useTranslation('funding');
  const { data: funding } = useSuspenseQuery(fundingQuery);
  const { data: outline } = useSuspenseQuery(outlineQuery);
  const { unitWord, withUnit } = useMoney(unit);
  const ofPrivate = funding.sources.find(({ code }) => code === 'private');
  return (
    <section aria-labelledby="by-task" className={styles['section']}>
      <h2 id="by-task">{t('tasks.title')}</h2>
      <p className={styles['lead']}>
        <Counts tasks={funding.tasks} /> {t('tasks.unsplit')} {ofPrivate && t('tasks.private', { amount: withUnit(ofPrivate.totalMlnKzt) })}
      </p>
      <ScrollFrame className={tables['frame']} label={t('tasks.scroll')}>
        <table className={tables['tasks']}>
          <caption>
            {t('tasks.caption')}, {unitWord}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('column.source')}</th>
              {PROGRAMME_YEARS.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
              <th scope="col">{t('column.total')}</th>
            </tr>
          </thead>
          {funding.tasks.map((task) => (
            <TaskRows key={task.task} task={task} unit={unit} />
          ))}
          <SumRows funding={funding} unit={unit} />
        </table>
      </ScrollFrame>
      <p className={styles['muted']}>{t('note.noAmount')}</p>
      <DownloadMenu table={async (context) => (await import('./funding-download')).toTaskMoneyTable({ funding, outline }, t, context)} />
    </section>
  );
}

function Counts({ tasks }: { tasks: readonly Task[] }) {
  const { t } = useTranslation('funding');
  const add = (key: 'measures' | 'measuresWithAmounts' | 'measuresWithinBudget') => tasks.reduce((sum, task) => sum + task[key], 0);
  const [total, withAmounts, within] = [add('measures'), add('measuresWithAmounts'), add('measuresWithinBudget')];
  return t('tasks.counts', { total, withAmounts, within, free: total - withAmounts - within });
}

function TaskRows({ task: { task, rows, ...counts }, unit }: { task: Task; unit: MoneyUnit }) {
  const { t } = useTranslation(['funding', 'common']);
  const lang = useLanguage();
  const { tasks } = useSuspenseQuery(outlineQuery).data;
  const title = tasks.find(({ id }) => id === task)?.short[lang] ?? '';
  const free = counts.measures - counts.measuresWithAmounts - counts.measuresWithinBudget;
  return (
    <tbody id={`task-${task}`} className={tables['group']}>
      <tr className={tables['head']}>
        <th scope="rowgroup" className={tables['name']} colSpan={PROGRAMME_YEARS.length + 2}>
          <span className={styles['muted']}>{task}</span> {title}{' '}
          <span className={tables['aside']}>
            {t('task.counts', { ...counts, free })}{' '}
            <Link
              to="/$lang/action-plan/"
              params={{ lang }}
              search={{ task }}
              aria-label={`${t('common:term.task', { n: task })}: ${t('task.measures')}`}
            >
              {t('task.measures')}
            </Link>
          </span>
        </th>
      </tr>
      {rows.length === 0 && (
        <tr>
          <td colSpan={PROGRAMME_YEARS.length + 2} className={tables['none']}>
            {t('task.none')}
          </td>
        </tr>
      )}
      {rows.map(({ sources, amountsMlnKzt, totalMlnKzt }) => (
        <AmountRow key={sources.join()} title={t(`sources.${sources.join('+') as SourcesKey}`)} {...{ amountsMlnKzt, totalMlnKzt, unit }} />
      ))}
      {rows.length > 1 && <AmountRow kind="sum" title={t('task.sum')} {...toSum(rows)} unit={unit} />}
    </tbody>
  );
}

type SourcesKey = 'republican' | 'local' | 'world-bank' | 'local+republican' | 'republican+world-bank';

/** From the measures to the printed total: what only the totals know stands in a row of its own. */
function SumRows({ funding, unit }: { funding: Funding; unit: MoneyUnit }) {
  const { t } = useTranslation('funding');
  const ofMeasures = toSum(funding.tasks.flatMap(({ rows }) => rows));
  const ofPrivate = funding.sources.find(({ code }) => code === 'private');
  return (
    <tfoot>
      <AmountRow kind="sum" title={t('sum.measures')} {...ofMeasures} unit={unit} />
      {ofPrivate && <AmountRow {...ofPrivate} title={t('sum.private')} unit={unit} />}
      <AmountRow kind="sum" title={t('sum.printed')} {...funding.total} unit={unit} />
    </tfoot>
  );
}

function toSum(rows: Task['rows']) {
  const { byYear, totalMlnKzt } = addMoney(rows);
  return {
    amountsMlnKzt: Object.fromEntries(PROGRAMME_YEARS.map((year, i) => [year, byYear[i] ?? null])),
    totalMlnKzt,
  };
}
