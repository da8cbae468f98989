import type { Funding } from '@/contracts/funding';
import { PROGRAMME_YEARS } from '@/domain/series';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { DataTable } from '@/shared/list/data-table';
import type { MoneyUnit } from './funding-search';
import styles from './tables.module.css';
import { NO_AMOUNT, useMoney } from './use-money';

/** A year, or the whole programme. */
type Year = (typeof PROGRAMME_YEARS)[number] | 'total';

/** The chart's numbers with the share of each source in its year. */
export function YearSourceTable({ funding, unit }: { funding: Funding; unit: MoneyUnit }) {
  const { t } = useTranslation('funding');
  const { figure, share, unitWord } = useMoney(unit);
  const { sources, total } = funding;
  const amountOf = ({ amountsMlnKzt, totalMlnKzt }: Pick<Funding['total'], 'amountsMlnKzt' | 'totalMlnKzt'>, year: Year) =>
    year === 'total' ? totalMlnKzt : (amountsMlnKzt[year] ?? null);
  const columns: Column<Year>[] = [
    {
      ...{ key: 'year', label: t('column.year'), kind: 'title', width: '12%' },
      show: (year) => (year === 'total' ? t('column.total') : year),
    },
    ...sources.map(
      (source): Column<Year> => ({
        ...{ key: source.code, label: t(`source.${source.code}`), kind: 'number' },
        show: (year) => {
          const [amount, whole] = [amountOf(source, year), amountOf(total, year)];
          if (amount === null || whole === null) return NO_AMOUNT;
          return (
            <>
              {figure(amount)} <small className="note line">{share(amount, whole)}</small>
            </>
          );
        },
      }),
    ),
    {
      ...{ key: 'total', label: t('column.total'), kind: 'number', className: 'strong' },
      show: (year) => figure(amountOf(total, year)),
    },
  ];
  return (
    <>
      <DataTable
        caption={`${t('chart.caption')}, ${unitWord}`}
        columns={columns}
        groups={[
          { key: 'years', rows: PROGRAMME_YEARS },
          { key: 'total', rows: ['total'], isSum: true },
        ]}
        keyOf={(year) => year}
        rows="figures"
      />
      <p className={`note ${styles['note']}`}>{t('note.noAmount')}</p>
    </>
  );
}
