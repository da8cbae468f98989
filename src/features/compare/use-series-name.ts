import { indicatorName } from '@/domain/indicator-name';
import { useLanguage } from '@/shared/i18n/use-language';
import type { SeriesChoice } from './compare-choice';

/** The short name of an indicator, with its part where it has several. */
export function useSeriesName(): (choice: SeriesChoice) => string {
  const lang = useLanguage();
  return ({ indicator, part }) => indicatorName(indicator, part, lang);
}
