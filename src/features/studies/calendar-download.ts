import type { TFunction } from 'i18next';
import { toShortAbout } from '@/shared/downloads/about-table';
import type { DownloadTable } from '@/shared/downloads/download-table';
import { type DownloadContext, toMonthTerm, toStateTerm } from '@/shared/downloads/download-words';
import type { Column } from '@/shared/list/column';
import { toFile } from '@/shared/list/to-file';
import type { Round } from './calendar-table';

interface CalendarDownload {
  readonly rounds: readonly Round[];
  readonly columns: readonly Column<Round>[];
  readonly dataDate: string;
  readonly words: TFunction<'studies'>;
}

/**
 * The rounds of the studies: planned, held, published.
 * Units: years; months. Absent: `null` – no result is in hand (`note` says so), or no month is known in which it was to come out.
 */
export function toCalendarTable({ rounds, columns, dataDate, words }: CalendarDownload, context: DownloadContext): DownloadTable {
  const { t } = context;
  return toFile(
    {
      name: [words('calendar.title')],
      title: words('calendar.figure'),
      ...{ rows: rounds, columns },
      before: [{ code: 'study', cell: ({ study }) => study }],
      beside: [
        { code: 'due_month', cell: ({ due }) => toMonthTerm(due, t) },
        { code: 'note', cell: ({ published }) => (published === null ? toStateTerm('awaiting', t) : null) },
      ],
      about: toShortAbout({ dataDate, own: [{ code: 'source', label: t('about.factSources'), value: words('calendar.source') }] }, context),
    },
    context,
  );
}
