import type { Measurement, StudyCalendar } from '@/domain/study-calendar';
import { useMonth } from '@/shared/i18n/use-month';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { DataTable } from '@/shared/list/data-table';
import { AwaitedResult, Overdue } from '@/shared/ui/awaited-result';
import styles from './studies.module.css';

type Calendar = StudyCalendar<Measurement>;
export type Round = Calendar['rounds'][number];

/** For which year a round was planned, when it was held, when its results came out. */
export function useCalendarColumns(dataDate: string): Column<Round>[] {
  const { t } = useTranslation('studies');
  const month = useMonth();
  return [
    {
      ...{ key: 'plan_year', label: t('calendar.planned'), kind: 'short', holds: 'year' },
      show: ({ planYear }) => <span translate="no">{planYear}</span>,
      cell: ({ planYear }) => planYear,
    },
    {
      ...{ key: 'held_year', label: t('calendar.held'), kind: 'short', holds: 'year' },
      show: ({ planYear, heldYear }) => (planYear === heldYear ? heldYear : <strong translate="no">{heldYear}</strong>),
      cell: ({ heldYear }) => heldYear,
    },
    {
      ...{ key: 'published', label: t('calendar.published') },
      show: ({ published, due }) =>
        published === null ? (
          <AwaitedResult measurement={{ published, due }} dataDate={dataDate} />
        ) : (
          <time dateTime={published}>{month(published)}</time>
        ),
      cell: ({ published }) => published && { code: published, label: month(published) },
    },
  ];
}

interface CalendarTableProps {
  readonly calendar: readonly Calendar[];
  readonly columns: readonly Column<Round>[];
  readonly dataDate: string;
}

/** The rounds of each study, and below them what is still to come as far as the data say. */
export function CalendarTable({ calendar, columns, dataDate }: CalendarTableProps) {
  const { t } = useTranslation('studies');
  return (
    <DataTable
      caption={t('calendar.figure')}
      className={styles['calendar']}
      columns={columns}
      groups={calendar.map((study) => ({
        key: study.study,
        title: study.study,
        rows: study.rounds,
        note: <NextRound next={study.next} dataDate={dataDate} />,
      }))}
      keyOf={({ planYear }) => planYear}
    />
  );
}

function NextRound({ next, dataDate }: { next: Calendar['next']; dataDate: string }) {
  const { t } = useTranslation('studies');
  return (
    <>
      <b>{t('calendar.next')}:</b>{' '}
      {next ? t('calendar.nextAwaited', { planYear: next.planYear, heldYear: next.heldYear }) : t('calendar.nextUnknown')}
      {next && <Overdue measurement={next} dataDate={dataDate} />}
    </>
  );
}
