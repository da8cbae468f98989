import type { ChangeLimit } from '@/domain/study-error';
import { useFormat } from './use-format';
import { useTranslation } from './use-translation';

/**
 * Why a change of a study is called small, as the end of a sentence: below the limit of the rule, or within the published errors. Where the rule stands
 * beside it (`isRuleSaid`) it is not said again that the error is not known.
 */
export function useSmallChange({ isRuleSaid = false } = {}): (limit: ChangeLimit) => string {
  const { t } = useTranslation();
  const { value } = useFormat();
  return ({ points, by }) => {
    const why = t(`study.small.${by}`, { limit: value(points, { unit: 'score', decimals: by === 'rule' ? 0 : 1 }) });
    return by === 'rule' && !isRuleSaid ? `${why}; ${t('study.small.unknownError')}` : why;
  };
}
