import { useTranslation } from 'react-i18next';
import { indicatorName } from '@/domain/indicator-name';
import type { SeriesYear } from '@/domain/series';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { BasisNote } from '@/shared/ui/basis-note';
import { OfOrigin } from '@/shared/ui/fact-value';
import { Stack } from '@/shared/ui/layout';
import { Link } from '@/shared/url/address';
import { useFactsMode } from '@/shared/url/use-facts-mode';
import { PublishedYears } from './published-years';
import type { RegionalSeries } from './regional-slice';
import styles from './regions.module.css';
import type { RegionsSearch } from './regions-search';
import type { RegionsSummary } from './regions-summary';
import type { Shown } from './shown';
import { useReadAgainst } from './use-read-against';

interface SummaryProps {
  readonly chosen: RegionalSeries;
  readonly shown: Shown;
  readonly borders: RegionsSearch['borders'];
  readonly summary: RegionsSummary;
  /** Years in which this series has published values. */
  readonly published: readonly SeriesYear[];
}

/** What is shown, what it comes to, and how it is read: in words, before any colour. */
export function Summary({ chosen: { indicator, part }, shown, borders, summary, published }: SummaryProps) {
  const { t } = useTranslation('regions');
  const lang = useLanguage();
  const { year } = shown;
  const { met, basis } = summary;
  const judged = basis.published + basis.demo;
  return (
    <Stack gap={2} above={4} below={3} className={styles['summary']}>
      <h2>
        <Link
          to="/$lang/indicators/$id/"
          params={{ lang, id: indicator.id }}
          search={{ series: indicator.series.length > 1 ? part.code : null, year }}
        >
          {indicatorName(indicator, part, lang)}
        </Link>
        , {year}
      </h2>
      <p>
        <Completeness summary={summary} year={year} /> {judged > 0 && t(`summary.met.${shown.against}`, { met, judged })}{' '}
        <Ends summary={summary} facts={shown.facts} /> <Median shown={shown} />{' '}
        {judged > 0 && <BasisNote group={summary} counted="regions" />}
      </p>
      {summary.official === 0 && <PublishedYears years={published} />}
      <p className="note">
        {useReadAgainst(shown)} {t(`reading.borders.${borders}`)}
      </p>
    </Stack>
  );
}

/** How many regions have a fact, and how many of these are official; of official facts only, what is missing. */
function Completeness({ summary: { known, total, official }, year }: { summary: RegionsSummary; year: number }) {
  const { t } = useTranslation('regions');
  const facts = useFactsMode();
  if (facts === 'official') {
    if (known === 0) return t('summary.officialNone', { total, year });
    return known < total ? t('summary.officialOnly', { known, total }) : t('summary.officialAll', { total });
  }
  if (known === 0) return t('summary.knownNone');
  return `${t(known < total ? 'summary.known' : 'summary.knownAll', { known, total })} ${official > 0 ? t('summary.official', { official }) : t('summary.noOfficial')}`;
}

function Ends({ summary: { lowest, highest }, facts }: { summary: RegionsSummary } & Pick<Shown, 'facts'>) {
  const { t } = useTranslation('regions');
  const lang = useLanguage();
  const { value } = useFormat();
  if (lowest?.fact == null || highest?.fact == null) return null;
  return t('summary.ends', {
    lowest: value(lowest.fact, facts),
    lowestName: lowest.short[lang],
    highest: value(highest.fact, facts),
    highestName: highest.short[lang],
  });
}

/** The middle of the regions: a yardstick that no large region outweighs. */
function Median({ shown: { median, facts } }: Pick<SummaryProps, 'shown'>) {
  const { t } = useTranslation('regions');
  const { value } = useFormat();
  if (!median) return null;
  return <OfOrigin origin={median.basis}>{t('summary.median', { value: value(median.value, facts) })}</OfOrigin>;
}
