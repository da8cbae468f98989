import type { TFunction } from 'i18next';
import type { RegisterOf } from '@/contracts/registers';
import { toBareAbout } from '@/shared/downloads/about-table';
import type { DownloadTable } from '@/shared/downloads/download-table';
import { type DownloadContext, toColumns } from '@/shared/downloads/download-words';
import { toFileName } from '@/shared/downloads/file-name';
import { withoutPeriod } from './admission-line';

interface AdmissionDownload {
  readonly register: Pick<RegisterOf<'tvet-admission'>, 'calendar' | 'dataDate'>;
  readonly words: TFunction<'registers'>;
  /** A day of the year, `MM-DD`, in the words of the page. */
  readonly monthDay: (day: string, dayCase?: 'dative') => string;
}

/**
 * The windows and days of an admission, which come again every year: for machines `MM-DD`, two of them with a slash between for a window,
 * for people in words.
 */
export function toAdmissionTable({ register, words, monthDay }: AdmissionDownload, context: DownloadContext): DownloadTable {
  const { t, language } = context;
  const { calendar, dataDate } = register;
  const rows = [
    ...calendar.windows.map(({ from, to, text, source, note }) => ({
      what: withoutPeriod(text[language]),
      when: { code: `${from}/${to}`, label: words('calendar.range', { from: monthDay(from), to: monthDay(to) }) },
      ...{ place: source[language], note: note?.[language] ?? null },
    })),
    ...calendar.days.map(({ kind, day, text, source, note }) => ({
      what: text[language],
      when: {
        code: day,
        label: words('due.yearly', { days: words(`calendar.${kind}`, { day: monthDay(day, kind === 'by' ? 'dative' : undefined) }) }),
      },
      ...{ place: source[language], note: note?.[language] ?? null },
    })),
  ];
  return {
    name: toFileName(words('calendar.title')),
    title: words('calendar.title'),
    columns: [
      { code: 'what', label: words('calendar.what'), kind: 'text' },
      { code: 'when', label: words('calendar.when'), kind: 'text' },
      { code: 'place', label: words('calendar.place'), kind: 'text' },
      ...toColumns(['note'], t),
    ],
    rows,
    about: toBareAbout({ dataDate, own: [] }, context),
  };
}
