import { useTranslation } from 'react-i18next';
import type { Judgement } from '@/domain/judgement';

/** The word of a verdict, outcome or state, for text without a badge. */
export function useJudgementWord(): (judgement: Judgement) => string {
  const { t } = useTranslation();
  return (judgement) => {
    if (judgement.kind === 'state') return t(`state.${judgement.state}`);
    if (judgement.outcome) return t(`outcome.${judgement.outcome}`);
    return t(judgement.exceeded && judgement.verdict === 'met' ? 'verdict.exceeded' : `verdict.${judgement.verdict}`);
  };
}
