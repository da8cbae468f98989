import { CLOSINGS, type Closing, type UnknownReason } from '@/domain/choices';
import { useTranslation } from '../i18n/use-translation';

/** The word of an outcome, or of the reason why it cannot be known. */
export function useClosingWord(): (word: Closing | UnknownReason) => string {
  const { t } = useTranslation('closing');
  const isOutcome = (word: string): word is Closing => CLOSINGS.some((closing) => closing === word);
  return (word) => (isOutcome(word) ? t(`outcome.${word}`) : t(`reason.${word}`));
}
