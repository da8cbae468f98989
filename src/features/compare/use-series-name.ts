import { indicatorName } from '@/domain/indicator-name';
import { useLanguage } from '@/shared/i18n/use-language';
import type { ComparedSeries } from './compare-choice';

/** The short name of an indicator, with its part where it has several. */
export function useSeriesName(): (choice: ComparedSeries) => string {
  const language = useLanguage();
  return ({ indicator, part }) => indicatorName(indicator, part, language);
}
