import type { TFunction } from 'i18next';
import { PROGRAMME_YEARS } from '@/domain/series';
import { aboutMoney, toShortAbout } from '@/shared/downloads/about-table';
import type { DownloadColumn, DownloadTable } from '@/shared/downloads/download-table';
import type { DownloadContext } from '@/shared/downloads/download-words';
import { toFileName } from '@/shared/downloads/file-name';
import type { Column } from '@/shared/list/column';
import { toFile } from '@/shared/list/to-file';
import { amountOf } from './agency-columns';
import type { Agency, AgencyDuties, AgencyRow } from './agency-duties';

/** The words of the page head the columns. */
type AgencyTexts = TFunction<'agencies'>;

interface Frame {
  readonly dataDate: string;
  readonly words: AgencyTexts;
}

/** Every body that the programme names, in the order of the page. */
export function toAgencyListTable(
  { rows, columns, dataDate, words }: Frame & { readonly rows: readonly AgencyRow[]; readonly columns: readonly Column<AgencyRow>[] },
  context: DownloadContext,
): DownloadTable {
  const about = toAgencyAbout({ dataDate, words }, context);
  return toFile({ name: context.t('column.agencies'), title: words('title'), rows, columns, about }, context);
}

/**
 * The planned money of a body's measures, alone and with others, year by year.
 * Units: million tenge; numbers of measures with an amount. Absent: `null`, where the plan names no amount.
 */
export function toAgencyMoneyTable(
  { agency, duties, dataDate, words }: Frame & { readonly agency: Agency; readonly duties: AgencyDuties },
  context: DownloadContext,
): DownloadTable {
  const { language } = context;
  return {
    name: toFileName(words('money.title'), agency.abbreviation[language]),
    title: `${words('money.title')}: ${agency.name[language]}`,
    columns: [
      { code: 'responsibility', label: words('money.kind'), kind: 'text' },
      count('measures', words('measures.title')),
      ...PROGRAMME_YEARS.map((year) => count(`amount_${year}`, words('money.inYear', { year }))),
      count('total_mln_kzt', words('money.inAll')),
    ],
    rows: (['sole', 'shared'] as const).map((kind) => ({
      responsibility: { code: kind, label: words(`money.${kind}`) },
      measures: duties[kind].withAmount,
      ...Object.fromEntries(PROGRAMME_YEARS.map((year, i) => [`amount_${year}`, duties[kind].money.byYear[i] ?? null])),
      total_mln_kzt: amountOf(duties[kind]),
    })),
    about: toAgencyAbout({ dataDate, words }, context),
  };
}

const count = (code: string, label: string): DownloadColumn => ({ code, label, kind: 'number', decimals: 0 });

function toAgencyAbout({ dataDate, words }: Frame, context: DownloadContext) {
  const warning = { code: 'shared_money', label: words('money.shared'), value: words('money.warning') };
  return toShortAbout({ dataDate, own: [aboutMoney(context), warning] }, context);
}
