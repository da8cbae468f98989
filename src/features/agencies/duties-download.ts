import type { TFunction } from 'i18next';
import { aboutMoney, toShortAbout } from '@/shared/downloads/about-table';
import type { DownloadTable } from '@/shared/downloads/download-table';
import type { DownloadContext } from '@/shared/downloads/download-words';
import type { Column } from '@/shared/list/column';
import { toFile } from '@/shared/list/to-file';
import type { MoneyShare } from './agency-columns';
import type { Agency, AgencyRow } from './agency-duties';

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
  return toFile({ name: [context.t('column.agencies')], title: words('title'), rows, columns, about }, context);
}

/** The planned money of a body's measures, alone and with others, also where one of the two has none. Units, absence: `toMoneyColumns`. */
export function toAgencyMoneyTable(
  {
    agency,
    rows,
    columns,
    ...frame
  }: Frame & { readonly agency: Agency; readonly rows: readonly MoneyShare[]; readonly columns: readonly Column<MoneyShare>[] },
  context: DownloadContext,
): DownloadTable {
  const title = frame.words('money.title');
  return toFile(
    {
      name: [title, agency.abbreviation[context.language]],
      title: `${title}: ${agency.name[context.language]}`,
      ...{ rows, columns, about: toAgencyAbout(frame, context) },
    },
    context,
  );
}

function toAgencyAbout({ dataDate, words }: Frame, context: DownloadContext) {
  const warning = { code: 'shared_money', label: words('money.shared'), value: words('money.warning') };
  return toShortAbout({ dataDate, own: [aboutMoney(context), warning] }, context);
}
