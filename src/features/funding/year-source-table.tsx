import { useTranslation } from 'react-i18next';
import type { Funding } from '@/contracts/funding';
import { PROGRAMME_YEARS } from '@/domain/series';
import { ScrollFrame } from '@/shared/ui/scroll-frame';
import type { MoneyUnit } from './funding-search';
import styles from './tables.module.css';
import { NO_AMOUNT, useMoney } from './use-money';

/** The chart's numbers with the share of each source in its year. */
export function YearSourceTable({ funding, unit }: { funding: Funding; unit: MoneyUnit }) {
  const { t } = useTranslation('funding');
  const { figure, unitWord } = useMoney(unit);
  const { sources, total } = funding;
  return (
    <ScrollFrame label={t('chart.scroll')} className={styles['frame']}>
      <table className={styles['years']}>
        <caption>
          {t('chart.caption')}, {unitWord}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('column.year')}</th>
            {sources.map(({ code }) => (
              <th key={code} scope="col">
                {t(`source.${code}`)}
              </th>
            ))}
            <th scope="col">{t('column.total')}</th>
          </tr>
        </thead>
        <tbody>
          {PROGRAMME_YEARS.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {sources.map(({ code, amountsMlnKzt }) => (
                <Amount key={code} mlnKzt={amountsMlnKzt[year] ?? null} ofMlnKzt={total.amountsMlnKzt[year] ?? null} unit={unit} />
              ))}
              <td>{figure(total.amountsMlnKzt[year] ?? null)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('column.total')}</th>
            {sources.map(({ code, totalMlnKzt }) => (
              <Amount key={code} mlnKzt={totalMlnKzt} ofMlnKzt={total.totalMlnKzt} unit={unit} />
            ))}
            <td>{figure(total.totalMlnKzt)}</td>
          </tr>
        </tfoot>
      </table>
      <p className={styles['note']}>{t('note.noAmount')}</p>
    </ScrollFrame>
  );
}

function Amount({ mlnKzt, ofMlnKzt, unit }: { mlnKzt: number | null; ofMlnKzt: number | null; unit: MoneyUnit }) {
  const { figure, share } = useMoney(unit);
  if (mlnKzt === null || ofMlnKzt === null) return <td>{NO_AMOUNT}</td>;
  return (
    <td>
      {figure(mlnKzt)} <span className={styles['share']}>{share(mlnKzt, ofMlnKzt)}</span>
    </td>
  );
}
