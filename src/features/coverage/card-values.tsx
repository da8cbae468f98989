import type { ReactNode } from 'react';
import { asPublished } from '@/domain/decree-decimals';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { FactValue, OriginGroup } from '@/shared/ui/fact-value';
import { factsSmall } from '@/shared/ui/facts';
import styles from './cards.module.css';
import type { CoverageCard } from './coverage-cards';
import { GapBar } from './gap-bar';

/** Fact, plan and the distance between them; a missing figure is a dash, and the badge of the card says why. */
export function CardValues({ card, reach }: { card: CoverageCard; reach: number }) {
  const { t } = useTranslation(['coverage', 'common']);
  const { value, difference } = useFormat();
  const { part, indicator, year, plan, gap, nation, isOwn } = card;
  const measured = { unit: indicator.unit, decimals: part.decimals };
  const fact = card.fact ?? card.earlier;
  const ofNation = nation?.find((point) => point.year === year);
  const planName = t(nation ? 'card.planOfNation' : 'card.plan', { year: plan?.year ?? year });
  return (
    <OriginGroup
      as="dl"
      origin={card.judgement.kind === 'judged' ? card.judgement.basis : null}
      className={`${factsSmall} ${styles['values']}`}
    >
      {isOwn && (
        <Figure name={t('card.fact', { year: fact?.year ?? year })} isStrong>
          {fact ? <FactValue fact={fact.value} provenance={fact.provenance} measured={measured} /> : '–'}
        </Figure>
      )}
      <Figure name={plan && plan.year !== year ? t('common:term.lastPlan', { year: plan.year }) : planName}>
        <span translate="no">{plan ? value(plan.value, measured) : '–'}</span>
      </Figure>
      {ofNation && ofNation.fact !== null && (
        <Figure name={t('card.factOfNation')}>
          <FactValue fact={ofNation.fact} provenance={ofNation.provenance} measured={measured} />
        </Figure>
      )}
      {gap !== null && (
        <div className={styles['distance']}>
          <dt>{t('card.distance')}</dt>
          <dd className="strong" translate="no">
            {difference(gap, asPublished(measured, gap))}
          </dd>
          <dd className={styles['gap']}>
            <GapBar gap={gap} reach={reach} />
          </dd>
        </div>
      )}
    </OriginGroup>
  );
}

function Figure({ name, isStrong = false, children }: { name: string; isStrong?: boolean; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={isStrong ? 'strong' : undefined}>{children}</dd>
    </div>
  );
}
