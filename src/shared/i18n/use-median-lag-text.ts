import type { MedianLag } from '@/domain/roll-up';
import { useFormat } from './use-format';
import { useTranslation } from './use-translation';

/** The middle of the lags of a group in words, to a tenth of a month: a bound or an interval where it is no more than that. */
export function useMedianLagText(): (lag: MedianLag | null) => string {
  const { t } = useTranslation();
  const { number } = useFormat();
  const n = (months: number) => {
    const rounded = Math.round(Math.abs(months) * 10) / 10;
    return number(rounded, Number.isInteger(rounded) ? 0 : 1);
  };

  function exact(months: number): string {
    if (n(months) === '0') return t('lag.onSchedule');
    return t(months < 0 ? 'median.ahead' : 'median.behind', { n: n(months) });
  }

  function between(least: number, most: number): string {
    if (least >= 0) return t('median.between', { from: n(least), to: n(most) });
    if (most <= 0) return t('median.aheadBetween', { from: n(most), to: n(least) });
    return t('median.across', { ahead: n(least), behind: n(most) });
  }

  return (lag) => {
    if (!lag || (lag.least === null && lag.most === null)) return t('median.unknown');
    const { least, most } = lag;
    if (least === null && most !== null)
      return n(most) === '0' ? t('median.noLag') : t(most < 0 ? 'median.aheadAtLeast' : 'median.atMost', { n: n(most) });
    if (least === null) return t('median.unknown');
    if (most === null) return t(least < 0 ? 'median.aheadAtMost' : 'median.atLeast', { n: n(least) });
    return n(least) === n(most) && least < 0 === most < 0 ? exact(most) : between(least, most);
  };
}
