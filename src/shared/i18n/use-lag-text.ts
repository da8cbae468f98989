import type { Lag } from '@/domain/lag';
import { useFormat } from './use-format';
import { useTranslation } from './use-translation';

/** Months behind plan in words, to a tenth of a month; why there is none, where there is none. */
export function useLagText(): (lag: Lag) => string {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (lag) => {
    if (!lag.known) return t(`lag.reason.${lag.reason}`);
    const months = Math.abs(lag.months);
    const decimals = Number.isInteger(Math.round(months * 10) / 10) ? 0 : 1;
    const count = Number(months.toFixed(decimals));
    // past the last plan in its very year: "at least 0 months ahead" says nothing, and "on schedule" too little
    if (count === 0) return t(lag.atLeast ? 'lag.beyondTarget' : 'lag.onSchedule');
    const texts = { count, n: number(months, decimals) };
    if (lag.months > 0) return lag.atLeast ? t('lag.atLeast', texts) : t('lag.behind', texts);
    return lag.atLeast ? t('lag.aheadAtLeast', texts) : t('lag.ahead', texts);
  };
}
