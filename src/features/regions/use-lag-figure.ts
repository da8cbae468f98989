import type { Lag } from '@/domain/lag';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';

/** Months behind to a tenth for a cell; ahead of the plan in a word, as in every sentence, because a minus would ask for a legend. */
export function useLagFigure(): (lag: Extract<Lag, { known: true }>) => string {
  const { t } = useTranslation('regions');
  const { number } = useFormat();
  return (lag) => {
    const size = number(Math.abs(lag.months), 1);
    const isNone = Math.round(lag.months * 10) === 0;
    const months = lag.atLeast && !isNone ? t('lag.atLeast', { months: size }) : size;
    return lag.months < 0 && !isNone ? t('lag.ahead', { months }) : months;
  };
}
