import { possessiveEnding } from '@/domain/kazakh-suffix';
import { useFormat } from './use-format';
import { useTranslation } from './use-translation';

/** What is counted in sentences; `judged` are indicators that have a verdict. */
export type Counted = 'targets' | 'indicators' | 'judged' | 'coverage' | 'parts' | 'regions' | 'cells' | 'verdicts';

/** Words of count: the genitive after "of", and the Kazakh ending of "so many of them". */
export function useCountWords() {
  const { t } = useTranslation();
  const { number } = useFormat();
  return {
    /** "2-сі", "12": so many of them. */
    soMany: (count: number) => t(`possessive.${possessiveEnding(count)}`, { n: number(count, 0) }),
    /** "48 көрсеткіштің", "21 показателя": of so many. */
    ofSo: (count: number, counted: Counted) => t(`genitive.${counted}`, { count, n: number(count, 0) }),
  };
}
