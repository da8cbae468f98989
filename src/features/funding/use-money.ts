import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { MoneyUnit } from './funding-search';

/** In place of an amount that the decree does not name. */
export const NO_AMOUNT = '–';

/** Per cent; less would be rounded to 0,0. */
const LEAST_SHARE = 0.05;

/** Amounts as the reader chose to read them; all of them come in million tenge. Billions are rounded to a tenth, millions are exact. */
export function useMoney(unit: MoneyUnit) {
  const { t } = useTranslation('funding');
  const { number, percent } = useFormat();
  const amount = (mlnKzt: number) => (unit === 'mln' ? number(mlnKzt, 0) : number(mlnKzt / 1000, 1));
  return {
    unitWord: t(`unit.${unit}`),
    /** Without its unit; a dash where there is none. */
    figure: (mlnKzt: number | null) => (mlnKzt === null ? NO_AMOUNT : amount(mlnKzt)),
    withUnit: (mlnKzt: number) => t(`amount.${unit}`, { n: amount(mlnKzt) }),
    /** As the decree prints it, whatever unit is chosen. */
    exact: (mlnKzt: number) => t('amount.mln', { n: number(mlnKzt, 0) }),
    /** To a tenth of a per cent; what is less than that is not printed as zero. */
    share: (part: number, whole: number) => {
      const share = (part / whole) * 100;
      return share > 0 && share < LEAST_SHARE ? t('share.less', { n: percent(0.1, 1) }) : percent(share, 1);
    },
  };
}
