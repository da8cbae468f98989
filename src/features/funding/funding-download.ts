import type { TFunction } from 'i18next';
import type { Funding } from '@/contracts/funding';
import type { StandingMoney } from '@/domain/money-beside-result';
import { addMoney } from '@/domain/planned-money';
import { PROGRAMME_YEARS } from '@/domain/series';
import type { Outline } from '@/shared/api/queries';
import { aboutMoney, toShortAbout } from '@/shared/downloads/about-table';
import { toDistributionAbout, toDistributionCells, toDistributionColumns } from '@/shared/downloads/distribution-cells';
import type { DownloadTable } from '@/shared/downloads/download-table';
import { type ColumnCode, type DownloadContext, toColumns, toPeriodTerm } from '@/shared/downloads/download-words';
import { toFileName } from '@/shared/downloads/file-name';
import type { Term } from '@/shared/downloads/term';

/** The words of the page: who pays. */
export type FundingTexts = TFunction<'funding'>;

interface Amounts {
  readonly amountsMlnKzt: Readonly<Record<string, number | null>>;
  readonly totalMlnKzt: number | null;
}

const WHOLE_PERIOD = toPeriodTerm(Math.min(...PROGRAMME_YEARS), Math.max(...PROGRAMME_YEARS));
const COLUMNS = ['period', 'payer', 'amount_mln_kzt', 'share_of_period'] as const satisfies readonly ColumnCode[];

/**
 * The printed totals by year and source: a row for each year and payer, and for the whole period as the decree prints it.
 *
 * Units: million tenge, shares of 1. Absent: `null`, where the plan names no amount.
 */
export function toYearSourceTable(funding: Funding, words: FundingTexts, context: DownloadContext): DownloadTable {
  const { t } = context;
  const { sources, total, dataDate } = funding;
  const payers = [
    ...sources.map(({ code, ...amounts }) => ({ payer: { code: code as string, label: words(`source.${code}`) }, amounts })),
    { payer: { code: 'total', label: t('word.total') }, amounts: total },
  ];
  return {
    name: toFileName(t('file.funding')),
    title: `${t('file.funding')}, ${WHOLE_PERIOD.label}`,
    columns: toColumns(COLUMNS, t),
    rows: payers.flatMap(({ payer, amounts }) => toPeriods(amounts, total).map((row) => ({ payer, ...row }))),
    about: toShortAbout({ dataDate, own: [aboutMoney(context)] }, context),
  };
}

/**
 * The amounts of the measures by task and by the sources that stand in one row of the plan, never divided where the plan does not.
 * Units: million tenge; the share is of the measures of all tasks. Absent: `null`; a task without any amount has one row without figures.
 */
export function toTaskMoneyTable(
  { funding, outline }: { readonly funding: Funding; readonly outline: Outline },
  words: FundingTexts,
  context: DownloadContext,
): DownloadTable {
  const { t } = context;
  const all = toAmounts(funding.tasks.flatMap(({ rows }) => rows));
  const payers = funding.tasks.flatMap(({ task, rows }) => {
    const group = nameOfTask(task, outline, context);
    return [
      ...rows.map(({ sources, ...amounts }) => {
        const code = sources.join('+');
        return { group, payer: { code, label: words(`sources.${code}` as 'sources.local') }, amounts };
      }),
      ...(rows.length === 1 ? [] : [{ group, payer: { code: 'total', label: t('word.total') }, amounts: toAmounts(rows) }]),
    ];
  });
  return {
    name: toFileName(t('file.fundingTasks')),
    title: `${t('file.fundingTasks')}, ${WHOLE_PERIOD.label}`,
    columns: toColumns(['group', ...COLUMNS], t),
    rows: payers.flatMap(({ group, payer, amounts }) => toPeriods(amounts, all).map((row) => ({ group, payer, ...row }))),
    about: toShortAbout({ dataDate: funding.dataDate, own: [aboutMoney(context)] }, context),
  };
}

interface BesideDownload {
  readonly groups: readonly StandingMoney[];
  readonly year: number;
  readonly outline: Outline;
  readonly dataDate: string;
}

/** Planned money of each task up to the year in view, beside the verdicts of its indicators in that year. Million tenge; `null` = no amount. */
export function toBesideTable({ groups, year, outline, dataDate }: BesideDownload, context: DownloadContext): DownloadTable {
  const { t } = context;
  const period = year === PROGRAMME_YEARS[0] ? year : toPeriodTerm(PROGRAMME_YEARS[0], year);
  const rows = groups.flatMap(({ standing, rows: tasks }) =>
    tasks.map(({ task, toDateMlnKzt, ...counted }) => ({
      group: nameOfTask(task, outline, context),
      standing: { code: standing, label: t(`word.${standing}`) },
      period,
      amount_mln_kzt: toDateMlnKzt,
      year,
      ...toDistributionCells(counted, t),
    })),
  );
  return {
    name: toFileName(t('file.fundingResult'), year),
    title: `${t('file.fundingResult')}, ${year}`,
    columns: [...toColumns(['group', 'standing', 'period', 'amount_mln_kzt', 'year'], t), ...toDistributionColumns(t)],
    rows,
    about: toShortAbout({ dataDate, own: [aboutMoney(context), ...toDistributionAbout(context)] }, context),
  };
}

function nameOfTask(task: string, { tasks }: Outline, { t, language }: DownloadContext): Term {
  const title = tasks.find(({ id }) => id === task)?.short[language];
  return { code: task, label: [t('common:term.task', { n: task }), title].filter(Boolean).join('. ') };
}

/** Each year, then the printed total of all: which is not always the sum of the years. */
function toPeriods(amounts: Amounts, whole: Amounts) {
  const shareOf = (part: number | null, all: number | null) => (part === null || !all ? null : part / all);
  const years = PROGRAMME_YEARS.map((year) => {
    const amount = amounts.amountsMlnKzt[year] ?? null;
    return { period: year, amount_mln_kzt: amount, share_of_period: shareOf(amount, whole.amountsMlnKzt[year] ?? null) };
  });
  const { totalMlnKzt } = amounts;
  return [...years, { period: WHOLE_PERIOD, amount_mln_kzt: totalMlnKzt, share_of_period: shareOf(totalMlnKzt, whole.totalMlnKzt) }];
}

/** No row at all: nothing is known, which is not 0. */
function toAmounts(rows: Funding['tasks'][number]['rows']): Amounts {
  const { byYear, totalMlnKzt } = addMoney(rows);
  return {
    amountsMlnKzt: Object.fromEntries(PROGRAMME_YEARS.map((year, i) => [year, byYear[i] ?? null])),
    totalMlnKzt: rows.length === 0 ? null : totalMlnKzt,
  };
}
