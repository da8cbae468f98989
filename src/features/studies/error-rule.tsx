import type { IndicatorAnswer } from '@/contracts/indicators';
import { STUDY_ERROR_POINTS } from '@/domain/study-error';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';

interface ErrorRuleProps {
  readonly indicator: IndicatorAnswer;
  /** The sentence where our data hold no error: of means, or of the distance between two. */
  readonly ofUnknown: 'error.rule' | 'error.gap';
}

/** Why a small change of a study is called neither better nor worse: once above the rounds, which say it shortly. */
export function ErrorRule({ indicator, ofUnknown }: ErrorRuleProps) {
  const { t } = useTranslation('studies');
  const { value } = useFormat();
  const limit = value(STUDY_ERROR_POINTS, { unit: 'score', decimals: 0 });
  return <p className="note">{t(indicator.series.some(({ errors }) => errors) ? 'error.held' : ofUnknown, { limit })}</p>;
}
