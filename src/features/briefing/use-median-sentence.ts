import type { Briefing } from '@/domain/briefing';
import { toSentence } from '@/shared/i18n/one-stop';
import { useFormat } from '@/shared/i18n/use-format';
import { useMedianLagText } from '@/shared/i18n/use-median-lag-text';
import { useTranslation } from '@/shared/i18n/use-translation';

/** The median lag in a sentence: behind, ahead, on schedule, or a bound of it; `null` where none is known. */
export function useMedianSentence() {
  const { t } = useTranslation('briefing');
  const { number } = useFormat();
  const medianText = useMedianLagText();
  return (lag: Briefing['lag']): string | null => {
    if (!lag || (lag.least === null && lag.most === null)) return null;
    const months = Math.round(Math.abs(lag.most ?? Infinity) * 10) / 10;
    // "at most 0 months behind" is none
    if (lag.least === null && months === 0) return t('median.onSchedule');
    if (lag.least === null || lag.most === null || lag.least !== lag.most) {
      // being ahead is no lag: the words of the bound say it themselves
      const isAhead = (lag.least ?? 0) < 0 || (lag.most ?? 0) < 0;
      return toSentence(t(isAhead ? 'median.boundAhead' : 'median.bound', { lag: medianText(lag) }));
    }
    const n = number(months, Number.isInteger(months) ? 0 : 1);
    if (months === 0) return t('median.onSchedule');
    return t(lag.most < 0 ? 'median.ahead' : 'median.behind', { n });
  };
}
