import type { Reading } from '@/domain/judge';
import { useTranslation } from './use-translation';

/** How the plan of a reading is called: the year's own, that of a moved round, or the last one of a promise that ended; the last two with their year. */
export function usePlanTerm(): (judged: Pick<Reading, 'year' | 'planYear' | 'ended'>) => string {
  const { t } = useTranslation();
  return ({ year, planYear, ended }) => {
    if (ended) return t('term.lastPlan', { year: planYear });
    return planYear === year ? t('term.plan') : t('term.planOf', { year: planYear });
  };
}
