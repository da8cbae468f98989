import { useTranslation } from 'react-i18next';
import type { DueDays } from '@/domain/due-date';
import { quarterOf } from '@/domain/due-date';
import { useFormat } from '@/shared/i18n/use-format';
import styles from './registers.module.css';
import { useMonthDay } from './use-month-day';

interface DueCellProps {
  readonly due: DueDays;
  readonly year: number | null;
  /** The quarter in view; its day stands out among the four of a quarterly set. */
  readonly quarter: number | null;
}

/** When the data set is due in the year in view, or every year; a reason in words where no day can be reckoned. */
export function DueCell({ due, year, quarter }: DueCellProps) {
  const { t } = useTranslation('registers');
  const { day } = useFormat();
  const monthDay = useMonthDay();
  if (!due.known) return <span className={styles['none']}>{t(`due.unknown.${due.reason}`)}</span>;
  return (
    <ul className={styles['days']}>
      {due.days.map((date) => (
        <li key={date} data-chosen={(due.days.length > 1 && quarterOf(date) === quarter) || undefined}>
          {year === null ? monthDay(date) : <time dateTime={`${year}-${date}`}>{day(`${year}-${date}`)}</time>}
        </li>
      ))}
    </ul>
  );
}
