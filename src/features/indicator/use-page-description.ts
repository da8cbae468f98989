import type { IndicatorDetail } from '@/contracts/indicator-detail';
import { partName } from '@/domain/indicator-name';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { usePlanText } from '@/shared/i18n/use-plan-text';
import { useTranslation } from '@/shared/i18n/use-translation';
import { toIndicatorView } from './indicator-view';

/**
 * What a search engine shows of an indicator: its latest result first, a generated one named as such, then what it measures.
 * Figures of one part of several say whose they are.
 */
export function usePageDescription(): (detail: IndicatorDetail) => string {
  const { t } = useTranslation('indicator');
  const language = useLanguage();
  const { value } = useFormat();
  const planText = usePlanText();
  return (detail) => {
    const { latest, series, part } = toIndicatorView(detail, { series: null, year: null });
    const explain = detail.explain[language];
    if (!latest) return explain;
    const numbers = { year: latest.year, fact: value(latest.fact, series), plan: planText(latest, series) };
    const name = partName(part, language);
    const whose = name === null ? '' : `${name}, `;
    return `${whose}${t(latest.provenance === 'demo' ? 'page.resultDemo' : 'page.result', numbers)} ${explain}`;
  };
}
