import type { Reading } from '@/domain/judge';
import type { Judged } from '@/domain/judgement';
import { useTranslation } from './use-translation';

/** What names a verdict: itself, what became of a promise that ended, and where the way began, for "worse than in that year". */
export type Named = Pick<Reading, 'verdict' | 'exceeded' | 'outcome'> & Partial<Pick<Judged, 'baselineYear'>>;

/** The word of a verdict as it stands beside an indicator; without a year of its own the level it fell below is that of 2018. */
export function useVerdictWord(): (judged: Named) => string {
  const { t } = useTranslation();
  return ({ verdict, exceeded, outcome, baselineYear }) => {
    if (outcome) return t(`outcome.${outcome}`);
    if (exceeded && verdict === 'met') return t('verdict.exceeded');
    return t(`verdict.${verdict}`, baselineYear == null ? {} : { baselineYear });
  };
}
