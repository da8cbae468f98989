import type { TFunction } from 'i18next';
import type { FundingRow } from '@/contracts/activities';
import type { Programme } from '@/contracts/programme';
import type { Language } from '@/domain/language';
import { PROGRAMME_YEARS } from '@/domain/series';
import type { AboutEntry, DownloadColumn, DownloadRow, DownloadTable } from '@/shared/downloads/download-table';
import { type DownloadContext, type DownloadTexts, toMonthTerm } from '@/shared/downloads/download-words';
import { toFileName } from '@/shared/downloads/file-name';
import { fundingRows, type PlanRow } from './plan-rows';

const TEXT_COLUMNS = ['task', 'title', 'completion_form', 'deadline', 'due_from', 'due_to', 'recurring', 'responsible'] as const;
const MONEY_COLUMNS = ['funding', 'sources', 'programme_codes'] as const;

type PlanTexts = TFunction<'action-plan'>;

interface PlanTableInput {
  readonly rows: readonly PlanRow[];
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
export function toPlanTable(
  { rows, programme, dataDate, words }: PlanTableInput,
  { t, language, address }: DownloadContext,
): DownloadTable {
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
  return {
    name: toFileName('action-plan'),
    title: words('title'),
    columns: toColumns(words),
    rows: rows.flatMap((row) => toLines(row, { t, language, words, taskName: taskNames.get(row.activity.task) ?? row.activity.task })),
    about,
  };
}

function toColumns(words: PlanTexts): DownloadColumn[] {
  const text = (code: (typeof TEXT_COLUMNS)[number] | (typeof MONEY_COLUMNS)[number] | 'note'): DownloadColumn => ({
    code,
    label: words(`file.column.${code}`),
    kind: 'text',
  });
  const number = (code: string, label: string): DownloadColumn => ({ code, label, kind: 'number', decimals: 0 });
  return [
    number('number', '№'),
    ...TEXT_COLUMNS.map(text),
    ...MONEY_COLUMNS.map(text),
    ...PROGRAMME_YEARS.map((year) => number(`amount_${year}`, words('file.amount', { year }))),
    number('total', words('file.column.total')),
    text('note'),
  ];
}

interface LineWords {
  readonly t: DownloadTexts;
  readonly language: Language;
  readonly words: PlanTexts;
  readonly taskName: string;
}

function toLines(row: PlanRow, lineWords: LineWords): DownloadRow[] {
  const lines = fundingRows(row.activity);
  const names = toNames(row, lineWords);
  if (lines.length === 0) return [names];
  return lines.map((line) => ({ ...names, ...toMoney(line, lineWords.words) }));
}

function toNames({ activity, responsible }: PlanRow, { t, language, words, taskName }: LineWords): DownloadRow {
  const { deadline, funding } = activity;
  return {
    number: activity.number,
    task: { code: activity.task, label: taskName },
    title: activity.title[language],
    completion_form: activity.completionForm[language],
    deadline: deadline.text[language],
    due_from: toMonthTerm(deadline.from, t),
    due_to: toMonthTerm(deadline.to, t),
    recurring: deadline.recurring && { code: deadline.recurring, label: words(`deadline.${deadline.recurring}`) },
    responsible: responsible
      .map(({ agency, byAgreement }) => agency.abbreviation[language] + (byAgreement ? ` ${words('agency.byAgreement')}` : ''))
      .join(', '),
    funding: {
      code: funding.kind,
      label: funding.kind === 'within-budget' ? funding.text[language] : words(`file.funding.${funding.kind}`),
    },
    note: activity.note?.[language] ?? null,
  };
}

function toMoney(line: FundingRow, words: PlanTexts): DownloadRow {
  const codes = line.programmeCodes.join(', ');
  return {
    sources: { code: line.sources.join('+'), label: line.sources.map((source) => words(`source.${source}`)).join(' + ') },
    // a code alone would lose its zeros in a spreadsheet
    programme_codes: codes === '' ? null : { code: codes, label: `№ ${codes}` },
    ...Object.fromEntries(PROGRAMME_YEARS.map((year) => [`amount_${year}`, line.amountsMlnKzt[year] ?? null])),
    total: line.totalMlnKzt,
  };
}
