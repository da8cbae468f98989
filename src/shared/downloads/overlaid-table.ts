import type { TFunction } from 'i18next';
import { dayInWords } from '../i18n/day-in-words';
import { olderRelease } from '../overlay/shown-release';
import { getPreview } from '../preview/preview';
import type { DownloadColumn, DownloadTable } from './download-table';
import type { DownloadContext } from './download-words';

/** What a file says of the facts in it: as a column, for a table of plain text says nothing of itself, and in words. */
interface Mark {
  readonly column: DownloadColumn;
  readonly cell: string;
  readonly note: string;
}

/**
 * A file that is written while other facts are shown than those of now says so in its name, in a column and first of what it says of itself: own
 * ones that are not published, with the files that they come from, or those of an earlier release.
 */
export function withOverlay(table: DownloadTable, context: Pick<DownloadContext, 't' | 'language'>): DownloadTable {
  const marks = [ofPreview(context), ofRelease(context)].flatMap((mark) => mark ?? []);
  if (marks.length === 0) return table;
  const cells = Object.fromEntries(marks.map(({ column, cell }) => [column.code, cell]));
  return {
    ...table,
    name: [table.name, ...marks.map(({ column, cell }) => (column.kind === 'date' ? cell : column.code))].join('-'),
    columns: [...table.columns, ...marks.map(({ column }) => column)],
    rows: table.rows.map((row) => ({ ...row, ...cells })),
    about: [...marks.map(({ column: { code, label }, note }) => ({ code, label, value: note })), ...table.about],
  };
}

function ofPreview({ t }: Pick<DownloadContext, 't'>): Mark | null {
  const state = getPreview();
  // what could not be shown is in no file either
  if (state?.kind !== 'shown') return null;
  const files = state.preview.files.join(', ');
  const column = { code: 'preview', label: t('common:preview.label'), kind: 'text' } as const;
  return { column, cell: files, note: t('common:preview.note', { files }) };
}

function ofRelease({ t, language }: Pick<DownloadContext, 't' | 'language'>): Mark | null {
  const release = olderRelease();
  if (release === null) return null;
  const date = dayInWords(release, { t: t as unknown as TFunction, language, dayCase: 'attributive' });
  const column = { code: 'release', label: t('about.release'), kind: 'date' } as const;
  return { column, cell: release, note: t('about.release.older', { date }) };
}
