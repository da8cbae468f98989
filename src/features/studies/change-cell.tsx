import { useTranslation } from 'react-i18next';
import type { Judged } from '@/domain/judgement';
import { STUDY_ERROR_POINTS } from '@/domain/plan-line';
import type { Series } from '@/domain/series';
import { studyChangeOf } from '@/domain/study-rounds';
import { useFormat } from '@/shared/i18n/use-format';
import styles from './tables.module.css';
import { useSigned } from './use-signed';

/** The change since the baseline in words that the unknown error allows, and how much of the planned change it is. */
export function ChangeCell({ series, judged }: { series: Series; judged: Judged | null }) {
  const { t } = useTranslation('studies');
  const { value, ratio } = useFormat();
  const signed = useSigned();
  const label = t('rounds.change');
  if (!judged) {
    return (
      <td data-label={label} className={`${styles['number']} ${styles['empty']}`}>
        <span>–</span>
      </td>
    );
  }
  const change = studyChangeOf(series, judged.fact);
  const limit = value(STUDY_ERROR_POINTS, { unit: 'score', decimals: 0 });
  const share = judged.shareToDate === null ? null : ratio(judged.shareToDate);
  return (
    <td data-label={label} className={`${styles['number']} ${styles['change']}`}>
      <span>
        {change && signed(change.change, series.decimals)}
        {change && <small> {t(`change.${change.kind}`, { limit })}</small>}
        {!change && <small> {t(series.baseline ? 'change.expectation' : 'change.noBaseline')}</small>}
        {share !== null && <small> {t(change ? 'share.toDate' : 'share.fromExpectation', { share })}</small>}
      </span>
    </td>
  );
}
