import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/use-language';
import { VerdictBar } from '@/shared/ui/verdict-bar';
import styles from './coverage.module.css';
import { type CoverageCard, summarizeCards } from './coverage-cards';
import type { ShownPlace } from './shown-place';
import { VerdictKey } from './verdict-key';

interface SummaryProps {
  readonly cards: readonly CoverageCard[];
  readonly year: number;
  readonly place: ShownPlace | null;
  /** Of the region; `null` = the nation. */
  readonly name: string | null;
}

/** How many of the known coverage indicators kept the plan; what is unknown stays in the count. */
export function Summary({ cards, year, place, name }: SummaryProps) {
  const { t } = useTranslation(['coverage', 'common']);
  const lang = useLanguage();
  const { distribution, series } = summarizeCards(cards);
  const values = { year, met: distribution.verdicts.met, count: distribution.known };
  const whose = name === null ? 'nation' : 'region';
  const answer =
    values.count === 0 ? t('summary.none', values) : t(values.met === 0 ? `summary.${whose}NotMet` : `summary.${whose}`, values);
  const isRedrawn = place?.redrawnIn != null && year >= place.redrawnIn;
  return (
    <section aria-labelledby="coverage-answer" className={styles['summary']}>
      <h2 id="coverage-answer">
        {name !== null && <span className={styles['place']}>{name}</span>} {answer}
      </h2>
      <div className={styles['bar']}>
        <VerdictBar distribution={distribution} />
      </div>
      <VerdictKey distribution={distribution} />
      <dl className={styles['facts']}>
        <div>
          <dt>{t('summary.completeness')}</dt>
          <dd>{t('common:measure.known', { known: distribution.known, total: distribution.total })}</dd>
        </div>
        <div>
          <dt>{t('summary.series')}</dt>
          <dd>{t('summary.seriesValue', series)}</dd>
        </div>
      </dl>
      <p className={styles['aside']}>
        {t('summary.unit')} {name !== null && t('summary.againstNation')} {isRedrawn && t('summary.redrawn', { year: place.redrawnIn })}
      </p>
      {place && (
        <p>
          <Link to="/$lang/regions/$id/" params={{ lang, id: place.detail.region.id }}>
            {t('region.profile')}
          </Link>
        </p>
      )}
    </section>
  );
}
