import { useMemo } from 'react';
import { joinPart, partName } from '@/domain/indicator-name';
import { EmbedScreen } from '@/features/embed/embed-screen';
import { embedAsks } from '@/features/embed/embed-search';
import { useEmbedTheme } from '@/features/embed/use-embed-theme';
import { toIndicatorView } from '@/features/indicator/indicator-view';
import { PlanFactPart } from '@/features/indicator/plan-fact-part';
import { indicatorDetailQuery } from '@/shared/api/queries';
import { useSubject } from '@/shared/api/use-asked';
import { useIndicatorDetail } from '@/shared/api/use-indicators';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Boundary, rare } from '@/shared/ui/boundary';
import { PageHead } from '@/shared/ui/page-head';
import { useParams, useSearch } from '@/shared/url/address';

const UnknownIndicator = rare(() => import('@/features/indicator/unknown-indicator').then((module) => module.UnknownIndicator));

const ROUTE = { from: '/embed/$lang/indicators/$id' } as const;

/** One indicator in a frame on another site: no menu, nothing stored, every link leads out of the frame. */
export function EmbedPage() {
  const { t } = useTranslation('embed');
  const { t: indicatorText } = useTranslation('indicator');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const { id } = useParams(ROUTE);
  const { theme, series } = useSearch(ROUTE);
  useEmbedTheme(theme);
  const { data, isUnknown } = useSubject(indicatorDetailQuery(id));
  if (isUnknown) {
    return (
      <main>
        <UnknownIndicator id={id} />
      </main>
    );
  }
  const part = data && toIndicatorView(data, { series, year: null }).part;
  const title = data && part ? joinPart(data.indicator.short[language], partName(part, language)) : indicatorText('page.untitled', { id });
  return (
    <main>
      <PageHead
        title={t('title', { title })}
        description={data?.explain[language] ?? common('site.programme')}
        partOf={`{l}/indicators/${id}/`}
      />
      {!data && <h1>{title}</h1>}
      <Boundary name={title} asks={embedAsks}>
        <FramedIndicator key={id} />
      </Boundary>
    </main>
  );
}

function FramedIndicator() {
  const { id } = useParams(ROUTE);
  const series = useSearch(ROUTE).series;
  const detail = useIndicatorDetail(id);
  const view = useMemo(() => toIndicatorView(detail, { series, year: null }), [detail, series]);
  return (
    <EmbedScreen indicator={view.indicator} part={view.part}>
      <PlanFactPart view={view} isTitleHidden />
    </EmbedScreen>
  );
}
