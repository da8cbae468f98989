import type { ReactNode } from 'react';
import type { Against } from '@/domain/choices';
import type { ProfileSummary } from '@/domain/region-profile';
import { useTranslation } from '@/shared/i18n/use-translation';
import { BasisNote } from '@/shared/ui/basis-note';
import { DistributionKey } from '@/shared/ui/distribution-key';
import { Fold } from '@/shared/ui/fold';
import { Stack } from '@/shared/ui/layout';
import { MedianLagValue } from '@/shared/ui/median-lag-value';
import { columnsClass } from '@/shared/ui/side-by-side';
import { VerdictBar } from '@/shared/ui/verdict-bar';
import { AgainstNote } from './against-switch';
import { isPlannedYear, useAnswerTitle } from './use-answer-title';

interface AnswerProps extends ProfileSummary {
  readonly year: number;
  readonly against: Against;
}

/** The answer before anything else: how many of the region's indicators are met, and how they are spread. */
export function Answer({ year, against, distribution }: AnswerProps) {
  const { t } = useTranslation('region');
  const { known } = distribution;
  const answerTitle = useAnswerTitle();
  return (
    <Stack as="section" gap={2} aria-labelledby="answer">
      <h2 id="answer" className="finding">
        {answerTitle(year, against, distribution)} {known > 0 && <BasisNote group={distribution} counted="indicators" />}
      </h2>
      {!isPlannedYear(year) && <p className="note wide">{t('answer.noPlan')}</p>}
      <VerdictBar distribution={distribution} />
      {known > 0 && <DistributionKey distribution={distribution} />}
    </Stack>
  );
}

interface AnswerReadingProps extends AnswerProps {
  /** The borders of the region changed in this year or before it. */
  readonly isRedrawn: boolean;
  readonly children: ReactNode;
}

/** How far behind the region stands, and how the answer is read: folded on a phone. */
export function AnswerReading({ against, medianLag, isRedrawn, children }: AnswerReadingProps) {
  const { t } = useTranslation('region');
  return (
    <Stack gap={2} above={4}>
      <p>
        {t(`answer.lag.${against}`)}
        {'\u00A0'}– <MedianLagValue lag={medianLag} /> {medianLag && <small>({t('answer.lagOf', { count: medianLag.count })})</small>}
      </p>
      <Fold summary={t('answer.reading')}>
        <div className={columnsClass}>
          <p className="note">{t('answer.unit')}</p>
          <AgainstNote against={against} isRedrawn={isRedrawn} />
          {children}
        </div>
      </Fold>
    </Stack>
  );
}
