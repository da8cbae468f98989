import type { TFunction } from 'i18next';
import { toBareAbout } from '@/shared/downloads/about-table';
import type { DownloadTable } from '@/shared/downloads/download-table';
import type { DownloadContext } from '@/shared/downloads/download-words';
import type { Column } from '@/shared/list/column';
import { toFile } from '@/shared/list/to-file';
import type { ComparisonWords } from './use-comparison-words';
import type { ComparisonRow } from './world-query';

type ValueRow = ComparisonRow & { readonly who: string; readonly value: number };

/** The comparisons as a file: a row for each value, with its lines in the decree. */
export function toWorldTable(
  { rows, dataDate }: { readonly rows: readonly ComparisonRow[]; readonly dataDate: string },
  words: ComparisonWords,
  t: TFunction<'world'>,
  context: DownloadContext,
): DownloadTable {
  const column = (key: string, label: string, cell: NonNullable<Column<ValueRow>['cell']>): Column<ValueRow> => ({
    ...{ key, label, cell },
    show: () => null,
  });
  const columns = [
    column('what', t('file.what'), ({ what }, language) => what[language]),
    column('who', t('file.who'), ({ who }) => words.who(who)),
    column('value', t('file.value'), (row) => words.figure(row.value, row)),
    column('year', t('file.year'), ({ year }) => (year === null ? null : String(year))),
    column('outOf', t('file.outOf'), ({ outOf }) => (outOf === null ? null : String(outOf))),
    column('source', t('file.source'), ({ source }, language) => source?.[language] ?? null),
    column('lines', t('file.lines'), ({ lines }) => lines.join('–')),
    column('later', t('file.later'), (row) => words.later(row)),
    column('note', t('file.note'), ({ note }, language) => note?.[language] ?? null),
  ];
  const values = rows.flatMap((row) => row.values.map(({ who, value }) => ({ ...row, who, value })));
  const about = toBareAbout({ dataDate, own: [] }, context);
  return toFile({ name: ['world'], title: t('title'), rows: values, columns, about }, context);
}
