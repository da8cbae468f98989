import { asPublished, baselineDecimals } from '@/domain/decree-decimals';
import { indicatorName } from '@/domain/indicator-name';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Example } from './example';
import { ruleNumbers } from './rule-numbers';

/** The sentences of an example with its numbers, in the order in which the rule is applied, and its name. */
export function useExampleTexts({ indicator, part, series, judged, baseline, target, share, band, halfDone }: Example) {
  const { t } = useTranslation(['method', 'common']);
  const { number, value, ratio } = useFormat();
  const language = useLanguage();
  const { plan, fact, planYear, year } = judged;
  /** A distance has no sign; between per cents it is in percentage points. */
  const distance = (figure: number) =>
    series.unit.startsWith('percent')
      ? t('common:unit.points', { n: number(figure, asPublished(series, figure).decimals) })
      : value(figure, asPublished(series, figure));
  const done = ratio(judged.shareToDate ?? 0);
  return {
    name: indicatorName(indicator, part, language),
    steps: [
      ...(planYear === year ? [] : [t('example.moved', { study: series.study, planYear, year })]),
      t('example.gap', { plan: value(plan, series), fact: value(fact, asPublished(series, fact)), gap: distance(Math.abs(judged.gap)) }),
      t('example.way', {
        from: value(baseline.value, { ...series, decimals: baselineDecimals(series) }),
        target: value(target.value, series),
        way: distance(judged.way),
      }),
      t(`example.band.${band}`, { share: ratio(share), ...ruleNumbers(language) }),
      ...(halfDone === null ? [] : [t(halfDone ? 'example.half.passed' : 'example.half.failed', { done })]),
    ],
    fact: value(fact, asPublished(series, fact)),
    done,
  };
}
