import { Fragment } from 'react';
import { addMoney, groupBySources } from '@/domain/planned-money';
import { PROGRAMME_YEARS, type ProgrammeYear } from '@/domain/series';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Fold } from '@/shared/ui/fold';
import { listColumnsClass } from '@/shared/ui/side-by-side';
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
  const amounts = count('amounts');
  const withoutAmount = [
    { key: 'totals.withinBudget', measures: count('within-budget') },
    { key: 'totals.notRequired', measures: count('not-required') },
  ] as const;
  return (
    <section className="above-2 below-3">
      <h2 className="finding">
        {amounts > 0 ? t('totals.amounts', { count: amounts, amount: number(money.totalMlnKzt, 0) }) : t('totals.noAmounts')}
      </h2>
      {year !== null && <p>{ofYear === null ? t('totals.noYear', { year }) : t('totals.ofYear', { year, amount: number(ofYear, 0) })}</p>}
      {rows.length > amounts && (
        <p className="note above-1">
          {withoutAmount.map(({ key, measures }) => measures > 0 && <Fragment key={key}>{t(key, { count: measures })} </Fragment>)}
        </p>
      )}
      {groups.length > 1 && (
        <Fold summary={t('totals.bySource')} className="small above-1">
          <ul className={`tabular ${listColumnsClass} ${styles['sources']}`}>
            {groups.map((group) => (
              <li key={group.sources.join()}>
                <span>{sourceNames(group.sources)}</span>{' '}
                <span translate="no" className="nowrap">
                  {number(group.money.totalMlnKzt, 0)}
                </span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}
