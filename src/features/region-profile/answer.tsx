import { useTranslation } from 'react-i18next';
import { type Against, VERDICTS } from '@/domain/choices';
import type { ProfileSummary } from '@/domain/region-profile';
import { BasisNote } from '@/shared/ui/basis-note';
import { MedianLagValue } from '@/shared/ui/median-lag-value';
import { VerdictBar } from '@/shared/ui/verdict-bar';
import verdictColours from '@/shared/ui/verdict-colours.module.css';
import { VerdictIcon } from '@/shared/ui/verdict-icon';
import { AgainstNote } from './against-switch';
import styles from './region-profile.module.css';
import { isPlannedYear, useAnswerTitle } from './use-answer-title';

interface AnswerProps extends ProfileSummary {
  readonly year: number;
  readonly against: Against;
  /** The borders of the region changed in this year or before it. */
  readonly isRedrawn: boolean;
}

/** The answer before anything else: how many of the region's indicators are met, and how far behind it stands. */
export function Answer({ year, against, distribution, medianLag, isRedrawn }: AnswerProps) {
  const { t } = useTranslation(['region', 'common']);
  const { verdicts, known, total } = distribution;
  const answerTitle = useAnswerTitle();
  return (
    <section aria-labelledby="answer" className={styles['answer']}>
      <h2 id="answer">
        {answerTitle(year, against, distribution)} {known > 0 && <BasisNote group={distribution} counted="indicators" />}
      </h2>
      {!isPlannedYear(year) && <p className={styles['note']}>{t('answer.noPlan')}</p>}
      <VerdictBar distribution={distribution} />
      {known > 0 && (
        <ul className={styles['legend']}>
          {VERDICTS.map((verdict) => (
            <li key={verdict} className={verdicts[verdict] > 0 ? verdictColours[verdict] : undefined}>
              <VerdictIcon verdict={verdict} />
              {t(`common:counted.${verdict}`)} <b>{verdicts[verdict]}</b>
            </li>
          ))}
          <li>
            {t('common:counted.unknown')} <b>{total - known}</b>
          </li>
        </ul>
      )}
      <dl className={styles['facts']}>
        <div>
          <dt>{t(`answer.lag.${against}`)}</dt>
          <dd>
            <MedianLagValue lag={medianLag} /> {medianLag && <small>{t('answer.lagOf', { count: medianLag.count })}</small>}
          </dd>
        </div>
      </dl>
      <p className={styles['note']}>{t('answer.unit')}</p>
      <AgainstNote against={against} isRedrawn={isRedrawn} />
    </section>
  );
}
