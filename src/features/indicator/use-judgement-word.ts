import type { Judgement } from '@/domain/judgement';
import { useTranslation } from '@/shared/i18n/use-translation';
import { useVerdictWord } from '@/shared/i18n/use-verdict-word';

/** The word of a verdict, outcome or state, for text without a badge. */
export function useJudgementWord(): (judgement: Judgement) => string {
  const { t } = useTranslation();
  const wordOf = useVerdictWord();
  return (judgement) => (judgement.kind === 'state' ? t(`state.${judgement.state}`) : wordOf(judgement));
}
