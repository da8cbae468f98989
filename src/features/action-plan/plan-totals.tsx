import { useTranslation } from 'react-i18next';
import { addMoney, groupBySources } from '@/domain/planned-money';
import { PROGRAMME_YEARS, type ProgrammeYear } from '@/domain/series';
import { useFormat } from '@/shared/i18n/use-format';
import { Facts } from '@/shared/ui/facts';
import styles from './action-plan.module.css';
import { fundingRows, type PlanRow } from './plan-rows';
import { useSourceNames } from './use-source-names';

/** What the measures in view come to: how many have an amount, how much, from whom; and the year in view. */
export function PlanTotals({ rows, year }: { rows: readonly PlanRow[]; year: ProgrammeYear | null }) {
  const { t } = useTranslation('action-plan');
  const { number } = useFormat();
  const sourceNames = useSourceNames();
  const count = (kind: PlanRow['activity']['funding']['kind']) => rows.filter(({ activity }) => activity.funding.kind === kind).length;
  const lines = rows.flatMap(({ activity }) => fundingRows(activity));
  const money = addMoney(lines);
  const ofYear = year === null ? null : (money.byYear[PROGRAMME_YEARS.indexOf(year)] ?? null);
  const groups = groupBySources(lines);
  const others = [
    { kind: 'within-budget', label: t('totals.withinBudget'), measures: count('within-budget') },
    { kind: 'not-required', label: t('totals.notRequired'), measures: count('not-required') },
  ];
  return (
    <Facts className="ruled ruled-above above-3 below-3">
      <div>
        <dt>{t('totals.amounts', { count: count('amounts') })}</dt>
        <dd>
          {lines.length > 0 && <b>{t('money.amount', { amount: number(money.totalMlnKzt, 0) })}</b>}
          {year !== null && (
            <p>{ofYear === null ? t('totals.noYear', { year }) : t('totals.ofYear', { year, amount: number(ofYear, 0) })}</p>
          )}
          {groups.length > 1 && (
            <ul className={`above-1 small plain tabular ${styles['sources']}`}>
              {groups.map((group) => (
                <li key={group.sources.join()}>
                  <span>{sourceNames(group.sources)}</span>{' '}
                  <span translate="no" className="nowrap">
                    {number(group.money.totalMlnKzt, 0)}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </dd>
      </div>
      {others.map(
        ({ kind, label, measures }) =>
          measures > 0 && (
            <div key={kind}>
              <dt>{label}</dt>
              <dd>
                <b>{t('measures', { count: measures })}</b>
              </dd>
            </div>
          ),
      )}
    </Facts>
  );
}
