import { useTranslation } from 'react-i18next';
import type { Measurement, StudyCalendar } from '@/domain/study-calendar';
import { useMonth } from '@/shared/i18n/use-month';
import { AwaitedResult, Overdue } from '@/shared/ui/awaited-result';
import styles from './calendar-table.module.css';

/** The rounds of each study, and below them what is still to come as far as the data say. */
export function CalendarTable({ calendar, dataDate }: { calendar: readonly StudyCalendar<Measurement>[]; dataDate: string }) {
  const { t } = useTranslation('studies');
  return (
    <table className={styles['table']}>
      <caption>{t('calendar.figure')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('calendar.planned')}</th>
          <th scope="col">{t('calendar.held')}</th>
          <th scope="col">{t('calendar.published')}</th>
        </tr>
      </thead>
      {calendar.map((study) => (
        <StudyRounds key={study.study} {...study} dataDate={dataDate} />
      ))}
    </table>
  );
}

function StudyRounds({ study, rounds, next, dataDate }: StudyCalendar<Measurement> & { dataDate: string }) {
  const { t } = useTranslation('studies');
  const month = useMonth();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          {study}
        </th>
      </tr>
      {rounds.map(({ planYear, heldYear, published, due }) => (
        <tr key={planYear}>
          <td translate="no">{planYear}</td>
          <td>{planYear === heldYear ? heldYear : <strong translate="no">{heldYear}</strong>}</td>
          <td>
            {published === null ? (
              <AwaitedResult measurement={{ published, due }} dataDate={dataDate} />
            ) : (
              <time dateTime={published}>{month(published)}</time>
            )}
          </td>
        </tr>
      ))}
      <tr>
        <td colSpan={3} className={styles['next']}>
          <b>{t('calendar.next')}:</b>{' '}
          {next ? t('calendar.nextAwaited', { planYear: next.planYear, heldYear: next.heldYear }) : t('calendar.nextUnknown')}
          {next && <Overdue measurement={next} dataDate={dataDate} />}
        </td>
      </tr>
    </tbody>
  );
}
