import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Programme } from '@/contracts/programme';
import { addMoney } from '@/domain/planned-money';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { Link } from '@/shared/url/address';
import { PlanTableRow } from './plan-row';
import { fundingRows, type PlanRow } from './plan-rows';
import styles from './plan-table.module.css';

interface PlanTaskProps {
  readonly task: Programme['tasks'][number];
  readonly rows: readonly PlanRow[];
  readonly agencyHref: (code: string) => string;
  /** Id of the row that the address points at. */
  readonly current: string;
}

/** The measures of one task, with the ways to what they were to bring and what they were to cost. */
export function PlanTask({ task, rows, agencyHref, current }: PlanTaskProps) {
  const { t } = useTranslation('action-plan');
  const lang = useLanguage();
  const { number } = useFormat();
  const money = addMoney(rows.flatMap(({ activity }) => fundingRows(activity)));
  const heading = `task-${task.id}`;
  const columns = [t('column.measure'), t('column.deadline'), t('column.responsible'), t('column.money')];
  // on a phone each row is a card, and the heads of the columns stand before its lines: once for the table instead of in every cell
  const labels = Object.fromEntries(columns.map((label, index) => [`--label-${index + 2}`, JSON.stringify(label)])) as CSSProperties;
  return (
    <section className={styles['task']} aria-labelledby={heading}>
      <h2 id={heading}>{`${task.id}. ${task.short[lang]}`}</h2>
      <p className={styles['about']}>
        <span>{t('measures', { count: rows.length })}</span>{' '}
        {money.totalMlnKzt > 0 && <span>{t('money.amount', { amount: number(money.totalMlnKzt, 0) })}</span>}{' '}
        <Link to="/$lang/indicators/" params={{ lang }} search={{ task: task.id }}>
          {t('task.indicators')}
        </Link>{' '}
        <Link to="/$lang/funding/" params={{ lang }} hash={heading}>
          {t('task.funding')}
        </Link>
      </p>
      <table aria-labelledby={heading} style={labels}>
        <thead>
          <tr>
            <th scope="col">№</th>
            {columns.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PlanTableRow key={row.activity.number} row={row} agencyHref={agencyHref} isCurrent={current === `m-${row.activity.number}`} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
