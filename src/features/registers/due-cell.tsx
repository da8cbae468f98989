import type { DueDays } from '@/domain/due-date';
import { daysInView, reportedQuarter } from '@/domain/due-date';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Stack } from '@/shared/ui/layout';

interface DueCellProps {
  readonly due: DueDays;
  readonly year: number | null;
  /** The quarter in view: only its day is shown of the four of a quarterly set, with the quarter that it reports. */
  readonly quarter: number | null;
}

/** When the data set is due in the year in view, or every year; a reason in words where no day can be reckoned. */
export function DueCell({ due, year, quarter }: DueCellProps) {
  const { t } = useTranslation('registers');
  const { day, monthDay } = useFormat();
  const reported = (date: string) => {
    const { quarter: ofData, isOfYearBefore } = reportedQuarter(date);
    const roman = t(`quarter.${ofData}`);
    if (year !== null) return t('due.reportedIn', { quarter: roman, year: isOfYearBefore ? year - 1 : year });
    return t(isOfYearBefore ? 'due.reportedLastYear' : 'due.reported', { quarter: roman });
  };
  if (!due.known) return <span className="muted">{t(`due.unknown.${due.reason}`)}</span>;
  return (
    <Stack as="ul" gap={1}>
      {daysInView(due, quarter).map((date) => (
        <li key={date}>
          {year === null ? monthDay(date) : <time dateTime={`${year}-${date}`}>{day(`${year}-${date}`)}</time>}
          {quarter !== null && due.days.length > 1 && <small className="muted line"> {reported(date)}</small>}
        </li>
      ))}
    </Stack>
  );
}
