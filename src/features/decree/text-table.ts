import type { TFunction } from 'i18next';
import type { DecreeTask } from '@/contracts/decree';
import type { Localized } from '@/contracts/parts';
import { toShortAbout } from '@/shared/downloads/about-table';
import type { DownloadTable } from '@/shared/downloads/download-table';
import type { DownloadContext } from '@/shared/downloads/download-words';
import type { Column } from '@/shared/list/column';
import { toFile } from '@/shared/list/to-file';

interface TextRow {
  readonly part: string;
  readonly id: string;
  readonly text: Localized;
  readonly lines: readonly [number, number];
  readonly note: Localized | null;
  readonly indicators: readonly string[];
}

/** Every sentence of the decree about one task as a file, each with its lines. */
export function toTextTable(decree: DecreeTask, t: TFunction<'decree'>, context: DownloadContext): DownloadTable {
  const rows: TextRow[] = [
    ...decree.statements.map((statement) => ({ ...statement, part: t('problem.title') })),
    ...decree.directions.flatMap(({ id, indicators, passages }) =>
      passages.map((passage) => ({ ...passage, id, indicators, part: t('ways.title') })),
    ),
    ...decree.commitments.map((commitment) => ({ ...commitment, part: t('promises.title') })),
    ...decree.swot.map((item) => ({ ...item, part: t(`swot.${item.kind}`), note: null })),
  ];
  const text = (key: string, label: string, cell: NonNullable<Column<TextRow>['cell']>): Column<TextRow> => ({
    ...{ key, label, cell },
    show: () => null,
  });
  const columns = [
    text('part', t('file.part'), ({ part }) => part),
    text('id', t('file.id'), ({ id }) => id),
    text('text', t('file.text'), ({ text: words }, language) => words[language]),
    text('lines', t('file.lines'), ({ lines }) => lines.join('–')),
    text('indicators', t('file.indicators'), ({ indicators }) => indicators.join('; ') || null),
    text('note', t('file.note'), ({ note }, language) => note?.[language] ?? null),
  ];
  const about = toShortAbout({ dataDate: decree.dataDate, own: [] }, context);
  return toFile({ name: ['task', decree.task], title: decree.wording[context.language], rows, columns, about }, context);
}
