import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MoneyBesideResult, StandingMoney } from '@/domain/money-beside-result';
import { outlineQuery } from '@/shared/api/queries';
import { useLanguage } from '@/shared/i18n/use-language';
import { KnownCount } from '@/shared/ui/basis-note';
import { MedianLagValue } from '@/shared/ui/median-lag-value';
import { VerdictBar } from '@/shared/ui/verdict-bar';
import { Link } from '@/shared/url/address';
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
  const { t } = useTranslation('funding');
  const { unitWord, withUnit } = useMoney(unit);
  const largest = Math.max(...groups.flatMap(({ rows }) => rows.map(({ toDateMlnKzt }) => toDateMlnKzt ?? 0)));
  return (
    <div className={styles['room']}>
      <table className={styles['beside']}>
        <caption>{t('beside.caption', { year })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('column.task')}</th>
            <th scope="col" className={styles['money']}>
              {t('beside.planned', { period })}, {unitWord}
            </th>
            <th scope="col">{t('beside.verdicts', { year })}</th>
            <th scope="col">{t('beside.known')}</th>
            <th scope="col">{t('beside.lag')}</th>
          </tr>
        </thead>
        {groups.map(({ standing, rows, mlnKzt }) => (
          <tbody key={standing}>
            <tr className={styles['groupRow']}>
              <th scope="rowgroup" className={styles['group']} colSpan={5}>
                {t(`standing.${standing}`, { n: rows.length })}{' '}
                {mlnKzt > 0 && <span className={styles['groupSum']}>{withUnit(mlnKzt)}</span>}
              </th>
            </tr>
            {rows.map((row) => (
              <BesideRow key={row.task} {...{ row, largest, year, period, unit }} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface BesideRowProps {
  readonly row: MoneyBesideResult;
  /** The dearest task: its bar is full. */
  readonly largest: number;
  readonly year: number;
  readonly period: string;
  readonly unit: MoneyUnit;
}

function BesideRow({ row, largest, year, period, unit }: BesideRowProps) {
  const { t } = useTranslation(['funding', 'common']);
  const lang = useLanguage();
  const { figure } = useMoney(unit);
  const { tasks } = useSuspenseQuery(outlineQuery).data;
  const { task, toDateMlnKzt, distribution, lag } = row;
  const title = tasks.find(({ id }) => id === task)?.short[lang] ?? task;
  return (
    <tr>
      <th scope="row" className={styles['name']}>
        <a href={`#task-${task}`} className={styles['task']}>
          <span className={styles['muted']}>{task}</span> {title}
        </a>
      </th>
      <td className={styles['money']} data-label={t('beside.planned', { period })}>
        {toDateMlnKzt === null ? (
          <span className={styles['muted']}>{t('task.noAmount')}</span>
        ) : (
          <>
            <span className={styles['amount']}>{figure(toDateMlnKzt)}</span>
            <svg className={styles['bar']} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 1">
              <rect width={(toDateMlnKzt / largest) * 100} height="1" />
            </svg>
          </>
        )}
      </td>
      <td className={styles['verdicts']}>
        <VerdictBar
          distribution={distribution}
          renderLink={(stretch, content, label) => (
            <Link
              to="/$lang/indicators/"
              params={{ lang }}
              search={{ task, verdict: stretch, year }}
              aria-label={`${t('common:term.task', { n: task })}. ${label}`}
            >
              {content}
            </Link>
          )}
        />
      </td>
      <td className={styles['known']}>
        <KnownCount distribution={distribution} />
      </td>
      <td>
        <MedianLagValue lag={lag} />
      </td>
    </tr>
  );
}
