import type { TFunction } from 'i18next';
import type { Funding } from '@/contracts/funding';
import { PROGRAMME_YEARS } from '@/domain/series';
import type { Column } from '@/shared/list/column';
import { DataTable } from '@/shared/list/data-table';
import { numberColumn } from '@/shared/list/number-column';

/** One sum of the decree, as the action plan prints it and as the passport rounds it. `null` = one of the two prints none. */
export interface PassportRow {
  /** A payer, a year, or `total`. */
  readonly key: string | number;
  readonly title: string;
  readonly mlnKzt: number | null;
  readonly blnKzt: number | null;
}

type FundingTexts = TFunction<'funding'>;

/** Both units, whatever the reader chose. */
export function toPassportColumns(t: FundingTexts, number: (value: number, decimals: number) => string): Column<PassportRow>[] {
  const amount = (key: string, label: string, of: (row: PassportRow) => number | null) =>
    numberColumn({ key, label, width: '30%' }, of, number);
  return [
    {
      ...{ key: 'what', label: t('check.what'), kind: 'title' },
      show: ({ title }) => title,
      cell: ({ key, title }) => (typeof key === 'number' ? key : { code: key, label: title }),
    },
    amount('plan_mln_kzt', t('check.plan'), ({ mlnKzt }) => mlnKzt),
    amount('passport_bln_kzt', t('check.inPassport'), ({ blnKzt }) => blnKzt),
  ];
}

/** The same money twice: by source, by year, in all. */
export function toPassportRows({ sources, total, passportBlnKzt: passport }: Funding, t: FundingTexts) {
  const bySource: PassportRow[] = sources.map(({ code, totalMlnKzt }) => ({
    ...{ key: code, title: t(`source.${code}`), mlnKzt: totalMlnKzt },
    blnKzt: passport.bySource.find((source) => source.code === code)?.amount ?? null,
  }));
  const byYear: PassportRow[] = PROGRAMME_YEARS.map((year) => ({
    ...{ key: year, title: String(year) },
    mlnKzt: total.amountsMlnKzt[year] ?? null,
    blnKzt: passport.byYear[year] ?? null,
  }));
  const sum: PassportRow = { key: 'total', title: t('column.total'), mlnKzt: total.totalMlnKzt, blnKzt: passport.total };
  return { bySource, byYear, sum };
}

interface PassportTableProps {
  readonly caption: string;
  readonly rows: ReturnType<typeof toPassportRows>;
  readonly columns: readonly Column<PassportRow>[];
}

export function PassportTable({ caption, rows: { bySource, byYear, sum }, columns }: PassportTableProps) {
  return (
    <DataTable
      caption={caption}
      columns={columns}
      groups={[
        { key: 'sources', rows: bySource },
        { key: 'years', rows: byYear },
        { key: 'total', rows: [sum], isSum: true },
      ]}
      keyOf={({ key }) => key}
      rows="lines"
    />
  );
}
