import { useCountWords } from '@/shared/i18n/use-count-words';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { BasisNote } from '@/shared/ui/basis-note';
import { DistributionKey } from '@/shared/ui/distribution-key';
import { Facts } from '@/shared/ui/facts';
import { Stack } from '@/shared/ui/layout';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import { VerdictBar } from '@/shared/ui/verdict-bar';
import { Link } from '@/shared/url/address';
import styles from './coverage.module.css';
import { type CoverageCard, summarizeCards } from './coverage-cards';
import type { ShownPlace } from './shown-place';

interface SummaryProps {
  readonly cards: readonly CoverageCard[];
  readonly year: number;
  readonly place: ShownPlace | null;
  /** Of the region; `null` = the nation. */
  readonly name: string | null;
}

/** How many of the known coverage indicators kept the plan; what is unknown stays in the count. */
export function Summary({ cards, year, name }: Omit<SummaryProps, 'place'>) {
  const { t } = useTranslation('coverage');
  const { distribution } = summarizeCards(cards);
  const { known, total, ended, verdicts } = distribution;
  const { soMany, ofSo } = useCountWords();
  const whose = name === null ? 'nation' : 'region';
  const answer = t(known === 0 ? 'summary.none' : verdicts.met === 0 ? `summary.${whose}NotMet` : `summary.${whose}`, {
    year,
    of: ofSo(total + ended, 'coverage'),
    known: soMany(known),
    met: soMany(verdicts.met),
  });
  useSpokenChange(`${answer}.`);
  return (
    <Stack as="section" gap={2} aria-labelledby="coverage-answer">
      <h2 id="coverage-answer" className="finding">
        {answer} {known > 0 && <BasisNote group={distribution} counted="coverage" />}
      </h2>
      <div className={styles['bar']}>
        <VerdictBar distribution={distribution} />
      </div>
      {known > 0 && <DistributionKey distribution={distribution} />}
    </Stack>
  );
}

/** The same of their parts, and how both are counted: below both answers, over the whole width. */
export function SummaryOfParts({ cards, year, place, name }: SummaryProps) {
  const { t } = useTranslation('coverage');
  const language = useLanguage();
  const { series } = summarizeCards(cards);
  const isRedrawn = place?.redrawnIn != null && year >= place.redrawnIn;
  return (
    <Stack gap={2} above={4} below={4}>
      <Facts>
        <div>
          <dt>{t('summary.series')}</dt>
          <dd>
            {series.known === 0 ? t('summary.seriesNone') : t('summary.seriesValue', series)} <BasisNote group={series} counted="parts" />
          </dd>
        </div>
      </Facts>
      <p className="note measure">
        {t('summary.unit')} {name !== null && t('summary.againstNation')} {isRedrawn && t('summary.redrawn', { year: place.redrawnIn })}
      </p>
      {place && (
        <p>
          <Link to="/$lang/regions/$id/" params={{ lang: language, id: place.detail.region.id }}>
            {t('region.profile')}
          </Link>
        </p>
      )}
    </Stack>
  );
}
