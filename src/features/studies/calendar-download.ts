import type { TFunction } from 'i18next';
import type { IndicatorDetail } from '@/contracts/indicator-detail';
import { toStudyCalendar } from '@/domain/study-calendar';
import { toShortAbout } from '@/shared/downloads/about-table';
import type { DownloadTable } from '@/shared/downloads/download-table';
import { type DownloadContext, toColumns, toMonthTerm, toStateTerm } from '@/shared/downloads/download-words';
import { toFileName } from '@/shared/downloads/file-name';

/**
 * The rounds of the studies: planned, held, published.
 * Units: years; months. Absent: `null` – no result is in hand (`state`), or no month is known in which it was to come out.
 */
export function toCalendarTable(
  { measurements, dataDate }: Pick<IndicatorDetail, 'measurements' | 'dataDate'>,
  words: TFunction<'studies'>,
  context: DownloadContext,
): DownloadTable {
  const { t } = context;
  return {
    name: toFileName(words('calendar.title')),
    title: words('calendar.figure'),
    columns: [
      ...toColumns(['study'], t),
      { code: 'plan_year', label: words('calendar.planned'), kind: 'year' },
      { code: 'held_year', label: words('calendar.held'), kind: 'year' },
      { code: 'published', label: words('calendar.published'), kind: 'text' },
      ...toColumns(['due_month', 'note'], t),
    ],
    rows: toStudyCalendar(measurements).flatMap(({ rounds }) =>
      rounds.map(({ study, planYear, heldYear, published, due }) => ({
        ...{ study, plan_year: planYear, held_year: heldYear },
        published: toMonthTerm(published, t),
        due_month: toMonthTerm(due, t),
        note: published === null ? toStateTerm('awaiting', t) : null,
      })),
    ),
    about: toShortAbout({ dataDate, own: [{ code: 'source', label: t('about.factSources'), value: words('calendar.source') }] }, context),
  };
}
