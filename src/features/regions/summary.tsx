import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useFactsMode } from '@/shared/url/use-facts-mode';
import styles from './regions.module.css';
import type { RegionsSearch } from './regions-search';
import type { RegionsSummary } from './regions-summary';
import type { RegionalSeries } from './series-choice';
import type { Shown } from './shown';

interface SummaryProps {
  readonly chosen: RegionalSeries;
  readonly shown: Shown;
  readonly borders: RegionsSearch['borders'];
  readonly summary: RegionsSummary;
}

/** What is shown, read how, and what it comes to: in words, before any colour. */
export function Summary({ chosen: { indicator, part }, shown, borders, summary }: SummaryProps) {
  const { t } = useTranslation('regions');
  const lang = useLanguage();
  const { value } = useFormat();
  const facts = useFactsMode();
  const { year, measured, nation, sums } = shown;
  const { known, total, official, judged, met, lowest, highest } = summary;
  const part2 = indicator.series.length > 1 ? part.short?.[lang] : null;
  return (
    <div className={styles['summary']}>
      <h2>
        <Link to="/$lang/indicators/$id/" params={{ lang, id: indicator.id }} search={{ series: part2 ? part.code : null, year }}>
          {indicator.short[lang]}
        </Link>
        {part2 && `: ${part2}`}, {year}
      </h2>
      <p>
        {facts === 'official' ? (
          t(known === 0 ? 'summary.officialNone' : known < total ? 'summary.officialOnly' : 'summary.officialAll', { known, total, year })
        ) : (
          <>
            {t('summary.known', { known, total })} {known > 0 && t(official > 0 ? 'summary.official' : 'summary.noOfficial', { official })}
          </>
        )}{' '}
        {judged > 0 && t(`summary.met.${shown.against}`, { met, judged })}{' '}
        {lowest?.fact != null &&
          highest?.fact != null &&
          t('summary.ends', {
            lowest: value(lowest.fact, measured),
            lowestName: lowest.short[lang],
            highest: value(highest.fact, measured),
            highestName: highest.short[lang],
          })}
      </p>
      <p className={styles['reading']}>
        {t(`reading.against.${shown.against}`)}
        {nation.plan !== null && !sums && shown.against === 'national-plan' && ` (${value(nation.plan, measured)})`}.{' '}
        {shown.against === 'indicative-path' && t('reading.indicativeNote')} {t(`reading.borders.${borders}`)} {sums && t('reading.sums')}
      </p>
    </div>
  );
}
