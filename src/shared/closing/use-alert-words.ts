import { asBothPublished, asPublished } from '@/domain/decree-decimals';
import type { ALERT_BOUNDS, RegionAlert } from '@/domain/region-alerts';
import { type Measured, useFormat } from '../i18n/use-format';
import { useTranslation } from '../i18n/use-translation';

/** The alert rules in words, with their numbers, and what one of them says of a region, with its figures. */
export function useAlertWords() {
  const { t } = useTranslation('region-closing');
  const { value, difference, number } = useFormat();

  const ruleText = (bounds: typeof ALERT_BOUNDS): string =>
    t('alert.rule', {
      points: difference(bounds.behindMedian, { unit: 'percent', decimals: 0 }).replace(/^\+/, ''),
      years: number(bounds.yearsLast, 0),
      regions: number(bounds.regions, 0),
    });

  /** `name`: of the indicator, or of the region with it. */
  function alertText(name: string, measured: Measured, alert: RegionAlert): string {
    const figure = (fact: number) => value(fact, asPublished(measured, fact));
    if (alert.rule === 'last') return t('alert.last', { name, from: alert.from, to: alert.to });
    if (alert.rule === 'fell') {
      const { from, to } = alert;
      return t('alert.fell', { name, from: figure(from.value), fromYear: from.year, to: figure(to.value), toYear: to.year });
    }
    const { at, median, behind } = alert;
    const distance = difference(behind, asBothPublished(measured, [at.value, median])).replace(/^\+/, '');
    return t('alert.behind-median', { name, year: at.year, value: figure(at.value), median: figure(median), behind: distance });
  }

  return { ruleText, alertText };
}
