import type { PastChange } from '@/contracts/changes';
import { inSentence, toSentence } from '../i18n/one-stop';
import { useFormat } from '../i18n/use-format';
import { useLanguage } from '../i18n/use-language';

/** What a release did with a value, with its day; `withReason` says also why. */
export function useHistoryText() {
  const language = useLanguage();
  const { day } = useFormat();
  const happened = ({ date, text }: Pick<PastChange, 'date' | 'text'>) => `${day(date)}: ${inSentence(text[language])}`;
  return {
    happened,
    withReason: (change: Pick<PastChange, 'date' | 'text' | 'reason'>) => `${happened(change)} ${toSentence(change.reason[language])}`,
  };
}
