import { useTranslation } from 'react-i18next';
import { possessiveEnding } from '@/domain/kazakh-suffix';
import { useFormat } from './use-format';

/** The words of a count inside a sentence, with the endings that its number asks for: one place for both languages. */
export function useCountWords() {
  const { t } = useTranslation();
  const { number } = useFormat();
  /** So many of them: "2-сі", "12". */
  const soMany = (count: number) => t(`possessive.${possessiveEnding(count)}`, { n: number(count, 0) });
  /** Of so many judged indicators: "21 көрсеткіштің", "21 оцененного показателя". */
  const indicatorsOf = (count: number) => t('genitive.indicators', { count, n: number(count, 0) });
  return { soMany, indicatorsOf };
}
