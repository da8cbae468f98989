import type { TFunction } from 'i18next';
import type { DecreeTask } from '@/contracts/decree';
import type { Localized } from '@/contracts/parts';
import { toShortAbout } from '@/shared/downloads/about-table';
import type { DownloadTable } from '@/shared/downloads/download-table';
import type { DownloadContext } from '@/shared/downloads/download-words';
import type { Column } from '@/shared/list/column';
import { toFile } from '@/shared/list/to-file';
import type { PassportPage } from './passport-query';

export interface TextRow {
  readonly part: string;
  readonly id: string;
  readonly text: Localized;
  readonly lines: readonly [number, number];
  readonly note: Localized | null;
  readonly indicators: readonly string[];
}

/** The sentences of a task, each with the part of its page. */
export const taskRows = ({ statements, directions, commitments, swot }: DecreeTask, t: TFunction<'decree'>): TextRow[] => [
  ...statements.map((statement) => ({ ...statement, part: t('problem.title') })),
  ...goalRows({ directions, commitments }, t),
  ...swotRows(swot, t),
];

/** Those of a goal: its ways and its promises. */
export const goalRows = (
  { directions, commitments }: Pick<DecreeTask, 'directions' | 'commitments'>,
  t: TFunction<'decree'>,
): TextRow[] => [
  ...directions.flatMap(({ id, indicators, passages }) =>
    passages.map((passage) => ({ ...passage, id, indicators, part: t('ways.title') })),
  ),
  ...commitments.map((commitment) => ({ ...commitment, part: t('promises.title') })),
];

/** Those of the passport and of the whole system. */
export const passportRows = ({ passport, whole, swot }: PassportPage, t: TFunction<'decree'>): TextRow[] => [
  ...passport.expected.results.map((result) => ({ ...result, part: t('passport.expected') })),
  ...passport.mainDirections.map((passage, at) => ({ ...passage, id: String(at + 1), indicators: [], part: t('passport.directions') })),
  ...passport.basis.map(({ id, title, lines }) => ({ id, text: title, lines, indicators: [], note: null, part: t('passport.basis') })),
  ...passport.resources.map((passage, at) => ({ ...passage, id: String(at + 1), indicators: [], part: t('passport.resources') })),
  { ...passport.costs, id: 'costs', indicators: [], part: t('passport.resources') },
  ...passport.money.map((passage) => ({ ...passage, indicators: [], part: t('passport.moneyPart') })),
  ...whole.map((said) => ({ ...said, part: t('passport.whole') })),
  ...swotRows(swot, t),
];

const swotRows = (swot: DecreeTask['swot'], t: TFunction<'decree'>): TextRow[] =>
  swot.map((item) => ({ ...item, part: t(`swot.${item.kind}`) }));

interface TextFile {
  /** Words of its name. */
  readonly name: readonly string[];
  readonly title: string;
  readonly dataDate: string;
  readonly rows: readonly TextRow[];
}

/** Sentences of the decree as a file, each with its lines and with our note where it contradicts something. */
export function toTextTable({ name, title, dataDate, rows }: TextFile, t: TFunction<'decree'>, context: DownloadContext): DownloadTable {
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
  const about = toShortAbout({ dataDate, own: [] }, context);
  return toFile({ name, title, rows, columns, about }, context);
}
