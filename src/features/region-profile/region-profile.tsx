import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { demoShareOfSeries } from '@/domain/official-facts';
import { nameOfRegion } from '@/domain/region-names';
import { latestYearWithFacts } from '@/domain/regional-year';
import { SERIES_YEARS, toSeriesYear } from '@/domain/series';
import { outlineQuery } from '@/shared/api/queries';
import { useStart } from '@/shared/api/region-starts';
import { useRegionalIndicators } from '@/shared/api/regional-indicators';
import { useRegionDetail, useRegionList, useYearDetail } from '@/shared/api/use-regions';
import { asHeading } from '@/shared/i18n/one-stop';
import { useBasisText } from '@/shared/i18n/use-basis-text';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { KeptFacts } from '@/shared/ui/kept';
import { Cluster } from '@/shared/ui/layout';
import { lazyPart } from '@/shared/ui/lazy-part';
import { PageHead } from '@/shared/ui/page-head';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import { StatusLine } from '@/shared/ui/status-line';
import { Link } from '@/shared/url/address';
import { AgainstSwitch } from './against-switch';
import { Answer, AnswerReading } from './answer';
import { Extremes, ExtremesRules } from './extremes';
import { NationalOnly } from './national-only';
import { Peers } from './peers';
import { toProfileView } from './profile-view';
import { RegionHead } from './region-head';
import { RegionHistory } from './region-history';
import styles from './region-profile.module.css';
import type { RegionProfileSearch } from './region-profile-search';
import { RelatedMeasures } from './related-measures';
import { RowsPart } from './rows-part';
import { useAnswerTitle } from './use-answer-title';

const loadClosing = async () => (await import('./region-closing')).RegionClosing;

/** A built page brings it finished, and asks for its file only where other facts are shown (`KeptFacts`; the condition is that of `IS_BUILT`). */
const RegionClosing = import.meta.env.PROD && !import.meta.env.SSR ? lazyPart(loadClosing) : await loadClosing();

interface RegionProfileProps {
  readonly id: string;
  readonly search: RegionProfileSearch;
}

/** Where a region stands in one year: the answer first, then why, then everything. Suspends; throws the query's error. */
export function RegionProfile({ id, search }: RegionProfileProps) {
  const { t } = useTranslation(['region', 'common']);
  const language = useLanguage();
  const { regions } = useRegionList();
  const indicators = useRegionalIndicators();
  const detail = useRegionDetail(id);
  const { data: outline } = useSuspenseQuery(outlineQuery);
  const year = search.year ?? toSeriesYear(latestYearWithFacts(detail.series)) ?? 2025;
  const current = useYearDetail(year);
  const start = useStart();
  const { against, peer } = search;
  const view = useMemo(
    () => toProfileView({ detail, regions, indicators, programme: outline, current, start, against, peer }),
    [detail, regions, indicators, outline, current, start, against, peer],
  );
  const name = asHeading(nameOfRegion(detail.region, year).name[language]);
  const answerTitle = useAnswerTitle();
  const { sentence: basisOf } = useBasisText();
  const { distribution } = view.summary;
  const sentence =
    `${name}. ${answerTitle(year, against, distribution)}. ${distribution.known > 0 ? basisOf(distribution, 'indicators') : ''}`.trim();
  useSpokenChange(sentence);
  return (
    <>
      <PageHead title={t('title', { name, year })} description={sentence} />
      <RegionHead region={detail.region} year={year} />
      <Answer year={year} against={against} {...view.summary} />
      <StatusLine year={year} years={SERIES_YEARS} demo={demoShareOfSeries(detail.series)} />
      <div className={styles['sides']}>
        <Extremes kind="weakest" rows={view.weakest} known={view.summary.distribution.known} against={against} />
        <Extremes kind="strongest" rows={view.strongest} known={view.summary.distribution.known} against={against} />
      </div>
      <KeptFacts id="closing" name={t('common:nav.closing')} draw={() => <RegionClosing id={id} />} />
      <Cluster gap={5} rows={2} above={4} align="center">
        <AgainstSwitch against={against} />
        <Cluster as="nav" gap={5} rows={2} data-only="screen" aria-label={t('links.label')}>
          <Link to="/$lang/regions/" params={{ lang: language }} search={{ year }}>
            {t('links.map')}
          </Link>
          <Link to="/$lang/regions/" params={{ lang: language }} search={{ year, view: 'matrix', against }}>
            {t('links.matrix')}
          </Link>
        </Cluster>
      </Cluster>
      <AnswerReading year={year} against={against} isRedrawn={view.brokenIn !== null && year >= view.brokenIn} {...view.summary}>
        <ExtremesRules />
        <RegionHistory region={detail.region} regions={regions} />
      </AnswerReading>
      <RowsPart {...{ view, search, name, year, detail }} />
      <Peers {...{ view, regions, year, against }} dataDate={detail.dataDate} />
      <RelatedMeasures measures={detail.related} history={detail.history} />
      <NationalOnly indicators={view.nationalOnly} />
    </>
  );
}
