import type { Judged } from '@/domain/judgement';
import { useFormat } from '@/shared/i18n/use-format';
import { useLagText } from '@/shared/i18n/use-lag-text';
import { useTranslation } from '@/shared/i18n/use-translation';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';
import styles from './table.module.css';

/** Months behind plan to a tenth, all rows alike so that the commas stand in line; heard as a sentence. */
export function LagCell({ judged }: { judged: Judged | null }) {
  const { t } = useTranslation('catalogue');
  const { number } = useFormat();
  const lagText = useLagText();
  const lag = judged?.lag;
  if (!lag?.known) {
    return (
      <>
        <span aria-hidden="true" title={lag && lagText(lag)}>
          –
        </span>{' '}
        {lag && <VisuallyHidden>{lagText(lag)}</VisuallyHidden>}
      </>
    );
  }
  const tenths = Math.round(lag.months * 10);
  return (
    <>
      <span aria-hidden="true" className={styles['stack']}>
        <span className={styles['nowrap']}>
          {lag.atLeast && tenths !== 0 && '≥ '}
          {number(Math.abs(lag.months), 1)}
        </span>{' '}
        {tenths < 0 && <span className="note">{t('lag.ahead')}</span>}
      </span>{' '}
      <VisuallyHidden>{lagText(lag)}</VisuallyHidden>
    </>
  );
}
