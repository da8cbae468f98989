import { useTranslation } from 'react-i18next';
import type { AmountsMlnKzt } from '@/domain/money-by-year';
import { PROGRAMME_YEARS } from '@/domain/series';
import type { MoneyUnit } from './funding-search';
import styles from './tasks.module.css';
import { useMoney } from './use-money';

interface AmountRowProps {
  readonly title: string;
  readonly amountsMlnKzt: AmountsMlnKzt;
  readonly totalMlnKzt: number;
  readonly unit: MoneyUnit;
  readonly kind?: 'sum';
}

/** One line of money: six years and their total. */
export function AmountRow({ title, amountsMlnKzt, totalMlnKzt, unit, kind }: AmountRowProps) {
  const { t } = useTranslation('funding');
  const { figure } = useMoney(unit);
  return (
    <tr className={kind === 'sum' ? styles['sumRow'] : undefined}>
      <th scope="row">{title}</th>
      {PROGRAMME_YEARS.map((year) => (
        <td key={year} data-label={year}>
          {figure(amountsMlnKzt[year] ?? null)}
        </td>
      ))}
      <td className={styles['sum']} data-label={t('column.total')}>
        {figure(totalMlnKzt)}
      </td>
    </tr>
  );
}
