import type { IndicatorAnswer } from '@/contracts/indicators';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';

/** The unit in words; growth to a base year says to which, where the decree's own unit is a bare per cent sign. */
export function useUnitText({ unit, unitLabel }: Pick<IndicatorAnswer, 'unit' | 'unitLabel'>): string {
  const { t } = useTranslation('indicator');
  const language = useLanguage();
  return unit === 'percent-growth-to-2018' ? t('unit.growthTo2018') : unitLabel[language];
}
