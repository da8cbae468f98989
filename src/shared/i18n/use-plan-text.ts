import type { Reading } from '@/domain/judge';
import { type Measured, useFormat } from './use-format';
import { useTranslation } from './use-translation';

type Held = Pick<Reading, 'year' | 'planYear' | 'plan' | 'ended'>;

/** The plan that a fact is held against, for a sentence or a list: where it is of another year, that year stands behind it. */
export function usePlanText(): (judged: Held, measured: Measured) => string {
  const { value } = useFormat();
  const otherYear = useOtherPlanYear();
  return (judged, measured) => {
    const other = otherYear(judged);
    return other === null ? value(judged.plan, measured) : `${value(judged.plan, measured)} (${other})`;
  };
}

/** Which plan it is, where it is not that of the fact's own year: of the round that was moved, or the last one of a promise that ended. */
export function useOtherPlanYear(): (judged: Pick<Held, 'year' | 'planYear' | 'ended'>) => string | null {
  const { t } = useTranslation();
  return ({ year, planYear, ended }) => (planYear === year ? null : t(ended ? 'plan.last' : 'plan.ofYear', { year: planYear }));
}
