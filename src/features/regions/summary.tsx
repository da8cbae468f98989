import type { SeriesYear } from '@/domain/series';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { usePreview } from '@/shared/preview/use-preview';
import { BasisNote } from '@/shared/ui/basis-note';
import { OfOrigin } from '@/shared/ui/fact-value';
import { Stack } from '@/shared/ui/layout';
import { Link } from '@/shared/url/address';
import { useFactsMode } from '@/shared/url/use-facts-mode';
import { PublishedYears } from './published-years';
import type { RegionalSeries } from './regional-slice';
import type { RegionsSearch } from './regions-search';
import type { RegionsSummary } from './regions-summary';
import type { Shown } from './shown';
import { useEnds, useFinding } from './use-finding';
import { useReadAgainst } from './use-read-against';

interface FindingProps {
  readonly shown: Shown;
  readonly summary: RegionsSummary;
  /** Years in which this series has published values. */
  readonly published: readonly SeriesYear[];
}

/** What the regions' year comes to, in a sentence with its number; below it its ends and what it rests on. */
export function Finding({ shown, summary, published }: FindingProps) {
  const finding = useFinding(shown, summary);
  const ends = useEnds(shown, summary);
  return (
    <Stack gap={1} above={1}>
      <h2 className="finding">{finding}</h2>
      {ends !== null && <p>{ends}</p>}
      {summary.judged > 0 && (
        <p>
          <BasisNote group={summary} counted="regions" />
        </p>
      )}
      {summary.official === 0 && <PublishedYears years={published} />}
    </Stack>
  );
}

interface ReadingProps {
  readonly chosen: RegionalSeries;
  readonly shown: Shown;
  readonly borders: RegionsSearch['borders'];
  readonly summary: RegionsSummary;
}

/** How the view is read: what is known, the middle, what the facts are held against; and the way to the indicator. */
export function ReadingNote({ chosen: { indicator, part }, shown, borders, summary }: ReadingProps) {
  const { t } = useTranslation('regions');
  const language = useLanguage();
  const { year } = shown;
  return (
    <Stack gap={1} above={4} className="note wide">
      <p>
        <Completeness summary={summary} year={year} /> <Median shown={shown} /> {useReadAgainst(shown)} {t(`reading.borders.${borders}`)}
      </p>
      <p>
        <Link
          to="/$lang/indicators/$id/"
          params={{ lang: language, id: indicator.id }}
          search={{ series: indicator.series.length > 1 ? part.code : null, year }}
        >
          {t('indicator.open')}
        </Link>
      </p>
    </Stack>
  );
}

/** How many regions have a fact, and how many of these are official; of official facts only, what is missing. */
function Completeness({ summary: { known, total, official }, year }: { summary: RegionsSummary; year: number }) {
  const { t } = useTranslation('regions');
  const facts = useFactsMode();
  const preview = usePreview();
  if (facts === 'official') {
    // in a preview more are known than are published
    if (official === 0) return t('summary.officialNone', { total, year });
    return official < total ? t('summary.officialOnly', { known: official, total }) : t('summary.officialAll', { total });
  }
  if (known === 0) return t('summary.knownNone');
  return `${t(known < total ? 'summary.known' : 'summary.knownAll', { known, total })} ${official > 0 || preview ? t('summary.official', { official }) : t('summary.noOfficial')}`;
}

/** The middle of the regions: a yardstick that no large region outweighs. */
function Median({ shown: { median, facts } }: Pick<ReadingProps, 'shown'>) {
  const { t } = useTranslation('regions');
  const { value } = useFormat();
  if (!median) return null;
  return <OfOrigin origin={median.basis}>{t('summary.median', { value: value(median.value, facts) })}</OfOrigin>;
}
