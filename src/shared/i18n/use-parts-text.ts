import type { RollUp } from '@/domain/roll-up';
import { useTranslation } from './use-translation';

/** "1 of 3 parts met", and how many are known where some are not: without a known part nothing is said of met ones. */
export function usePartsText(): (counts: Pick<RollUp, 'met' | 'known' | 'total'>) => string {
  const { t } = useTranslation();
  return ({ met, known, total }) => {
    const completeness = t('measure.known', { known, total });
    if (known === 0) return completeness;
    const parts = t('measure.partsMet', { met, total });
    return known < total ? `${parts}, ${completeness}` : parts;
  };
}
