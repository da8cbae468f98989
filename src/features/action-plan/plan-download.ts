import type { TFunction } from 'i18next';
import type { FundingRow } from '@/contracts/activities';
import type { Programme } from '@/contracts/programme';
import { PROGRAMME_YEARS } from '@/domain/series';
import type { AboutEntry, Cell, DownloadTable } from '@/shared/downloads/download-table';
import { type DownloadContext, toMonthTerm } from '@/shared/downloads/download-words';
import type { Column, FileColumn } from '@/shared/list/column';
import { toFile } from '@/shared/list/to-file';
import { fundingRows, type PlanRow } from './plan-rows';

type PlanTexts = TFunction<'action-plan'>;

/** A measure with one of its lines of money; `null` where the plan names no amount. */
interface PlanLine extends PlanRow {
  readonly line: FundingRow | null;
}

interface PlanTableInput {
  readonly rows: readonly PlanRow[];
  readonly columns: readonly Column<PlanRow>[];
  readonly programme: Pick<Programme, 'tasks'>;
  /** ISO day of the data. */
  readonly dataDate: string;
  readonly words: PlanTexts;
}

/**
 * The measures in view as a file: a line for each line of money, so that a measure with two of them stands twice, and its parts add up.
 *
 * Units:  million tenge, whole. Absent: an empty cell, where the plan names no amount for the year.
 */
export function toPlanTable({ rows, columns, programme, dataDate, words }: PlanTableInput, context: DownloadContext): DownloadTable {
  const { t, language, address } = context;
  const taskNames = new Map(programme.tasks.map(({ id, short }) => [id, `${id}. ${short[language]}`]));
  const about: AboutEntry[] = [
    { code: 'page', label: t('about.page'), value: address },
    { code: 'data_date', label: t('about.dataDate'), value: { isoDate: dataDate } },
    { code: 'plan_source', label: t('about.planSource'), value: t('about.planSource.text') },
    { code: 'units', label: t('about.units'), value: words('file.units') },
    { code: 'lines', label: words('file.linesLabel'), value: words('file.lines') },
    { code: 'legal_state', label: t('about.legal'), value: t('common:legal.full') },
    { code: 'licence', label: t('about.licence'), value: t('common:footer.licenceText') },
  ];
  const lines = rows.flatMap((row): PlanLine[] => {
    const ofMoney = fundingRows(row.activity);
    return ofMoney.length === 0 ? [{ ...row, line: null }] : ofMoney.map((line) => ({ ...row, line }));
  });
  return toFile<PlanLine>(
    {
      name: ['action-plan'],
      title: words('title'),
      rows: lines,
      columns,
      beside: [...ofMeasure(words, taskNames), ...ofMoney(words)],
      about,
    },
    context,
  );
}

type TextColumn = 'task' | 'completion_form' | 'due_from' | 'due_to' | 'recurring' | 'funding' | 'note';

/** What the table says in the heading of a task, or beside a measure. */
function ofMeasure(words: PlanTexts, taskNames: ReadonlyMap<string, string>): FileColumn<PlanLine>[] {
  return [
    text('task', words, ({ task }) => ({ code: task, label: taskNames.get(task) ?? task })),
    text('completion_form', words, ({ completionForm }, { language }) => completionForm[language]),
    text('due_from', words, ({ deadline }, { t }) => toMonthTerm(deadline.from, t)),
    text('due_to', words, ({ deadline }, { t }) => toMonthTerm(deadline.to, t)),
    text('recurring', words, ({ deadline: { recurring } }) => recurring && { code: recurring, label: words(`deadline.${recurring}`) }),
    text('funding', words, ({ funding }, { language }) => ({
      code: funding.kind,
      label: funding.kind === 'within-budget' ? funding.text[language] : words(`file.funding.${funding.kind}`),
    })),
    text('note', words, ({ note }, { language }) => note?.[language] ?? null),
  ];
}

function text(
  code: TextColumn,
  words: PlanTexts,
  cell: (activity: PlanRow['activity'], context: DownloadContext) => Cell,
): FileColumn<PlanLine> {
  return { code, label: words(`file.column.${code}`), kind: 'text', cell: ({ activity }, context) => cell(activity, context) };
}

function ofMoney(words: PlanTexts): FileColumn<PlanLine>[] {
  const amount = (code: string, label: string, of: (line: FundingRow) => number | null): FileColumn<PlanLine> => ({
    ...{ code, label, kind: 'number', decimals: 0 },
    cell: ({ line }) => line && of(line),
  });
  const named = (code: 'sources' | 'programme_codes', of: (line: FundingRow) => Cell): FileColumn<PlanLine> => ({
    ...{ code, label: words(`file.column.${code}`), kind: 'text' },
    cell: ({ line }) => line && of(line),
  });
  return [
    named('sources', ({ sources }) => ({ code: sources.join('+'), label: sources.map((source) => words(`source.${source}`)).join(' + ') })),
    named('programme_codes', ({ programmeCodes }) => toCodes(programmeCodes.join(', '))),
    ...PROGRAMME_YEARS.map((year) =>
      amount(`amount_${year}`, words('file.amount', { year }), ({ amountsMlnKzt }) => amountsMlnKzt[year] ?? null),
    ),
    amount('total', words('file.column.total'), ({ totalMlnKzt }) => totalMlnKzt),
  ];
}

/** A code alone would lose its zeros in a spreadsheet. */
const toCodes = (codes: string) => (codes === '' ? null : { code: codes, label: `№ ${codes}` });
