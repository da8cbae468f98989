import { useTranslation } from 'react-i18next';
import { type Against, VERDICTS } from '@/domain/choices';
import type { ProfileSummary } from '@/domain/region-profile';
import { BasisNote } from '@/shared/ui/basis-note';
import { Facts } from '@/shared/ui/facts';
import { Cluster, Stack } from '@/shared/ui/layout';
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
    <Stack as="section" gap={3} aria-labelledby="answer" className={`ruled ${styles['answer']}`}>
      <h2 id="answer">
        {answerTitle(year, against, distribution)} {known > 0 && <BasisNote group={distribution} counted="indicators" />}
      </h2>
      {!isPlannedYear(year) && <p className="note wide">{t('answer.noPlan')}</p>}
      <VerdictBar distribution={distribution} />
      {known > 0 && (
        <Cluster as="ul" gap={4} rows={1} className="note key">
          {VERDICTS.map((verdict) => (
            <li key={verdict} className={verdicts[verdict] > 0 ? verdictColours[verdict] : undefined}>
              <VerdictIcon verdict={verdict} />
              {t(`common:counted.${verdict}`)} <b>{verdicts[verdict]}</b>
            </li>
          ))}
          <li>
            {t('common:counted.unknown')} <b>{total - known}</b>
          </li>
        </Cluster>
      )}
      <Facts>
        <div>
          <dt>{t(`answer.lag.${against}`)}</dt>
          <dd>
            <MedianLagValue lag={medianLag} /> {medianLag && <small>{t('answer.lagOf', { count: medianLag.count })}</small>}
          </dd>
        </div>
      </Facts>
      <p className="note wide">{t('answer.unit')}</p>
      <AgainstNote against={against} isRedrawn={isRedrawn} />
    </Stack>
  );
}
