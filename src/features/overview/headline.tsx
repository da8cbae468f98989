import { VERDICTS } from '@/domain/choices';
import type { Distribution } from '@/domain/roll-up';
import { useBasisText } from '@/shared/i18n/use-basis-text';
import { useCountWords } from '@/shared/i18n/use-count-words';
import { useTranslation } from '@/shared/i18n/use-translation';
import { BasisNote } from '@/shared/ui/basis-note';
import { Facts } from '@/shared/ui/facts';
import { Cluster, Stack } from '@/shared/ui/layout';
import { MedianLagValue } from '@/shared/ui/median-lag-value';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import verdictColours from '@/shared/ui/verdict-colours.module.css';
import { VerdictIcon } from '@/shared/ui/verdict-icon';
import styles from './overview.module.css';
import type { OverviewFigures } from './overview-figures';

/** The answer before anything else: how many of the 8 promises could be judged and are kept, by what, and how the whole programme stands. */
export function Headline({ figures, year }: { figures: OverviewFigures; year: number }) {
  const { t } = useTranslation(['overview', 'common']);
  const { soMany, ofSo } = useCountWords();
  const { promiseDistribution: promises, allDistribution: all } = figures;
  const { ofThese } = useBasisText();
  const { met } = promises.verdicts;
  const answer = promises.known === 0 ? 'headline.promisesNone' : met === 0 ? 'headline.promisesNotMet' : 'headline.promises';
  const sentence = t(answer, {
    year,
    of: ofSo(promises.total + promises.ended, 'targets'),
    known: soMany(promises.known),
    met: soMany(met),
  });
  useSpokenChange([`${sentence}.`, promises.known > 0 && ofThese(promises)].filter(Boolean).join(' '));
  return (
    <Stack as="section" gap={3} className="ruled" aria-labelledby="headline">
      <h2 id="headline" className="saying">
        {sentence} {promises.known > 0 && <BasisNote group={promises} counted="targets" />}
      </h2>
      {promises.known > 0 && <Counts distribution={promises} />}
      <Facts>
        <div>
          <dt>{t('headline.all')}</dt>
          <dd>
            {all.known === 0 ? t('headline.allNone') : t('headline.allValue', { known: all.known, met: all.verdicts.met })}{' '}
            <BasisNote group={all} counted="indicators" />
          </dd>
        </div>
        <div>
          <dt>{t('headline.lag')}</dt>
          <dd>
            <MedianLagValue lag={figures.lag} />
          </dd>
        </div>
      </Facts>
    </Stack>
  );
}

/** All five verdicts and the unknown, zeros included: what did not happen is part of the answer. */
function Counts({ distribution }: { distribution: Distribution }) {
  const { t } = useTranslation();
  return (
    <Cluster as="ul" gap={4} rows={1} className={`small ${styles['counts']}`}>
      {VERDICTS.map((verdict) => (
        <li key={verdict} className={distribution.verdicts[verdict] > 0 ? verdictColours[verdict] : styles['none']}>
          <VerdictIcon verdict={verdict} />
          {t(`counted.${verdict}`)} <b>{distribution.verdicts[verdict]}</b>
        </li>
      ))}
      <li className={styles['unknown']}>
        {t('counted.unknown')} <b>{distribution.total - distribution.known}</b>
      </li>
    </Cluster>
  );
}
