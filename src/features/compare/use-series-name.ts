import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/use-language';
import type { SeriesChoice } from './compare-choice';

/** The short name of an indicator, with its part where it has several. */
export function useSeriesName(): (choice: SeriesChoice) => string {
  const { t } = useTranslation('compare');
  const lang = useLanguage();
  return ({ indicator, part }) =>
    part.short === null ? indicator.short[lang] : t('figure.title', { indicator: indicator.short[lang], part: part.short[lang] });
}
