import { DescribedHead } from '@/features/indicator/described-head';
import { IndicatorScreen } from '@/features/indicator/indicator-screen';
import { indicatorAsks } from '@/features/indicator/indicator-search';
import { indicatorDetailQuery } from '@/shared/api/queries';
import { useSubject } from '@/shared/api/use-asked';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { rare } from '@/shared/ui/boundary';
import { PageFrame } from '@/shared/ui/page-frame';
import { useParams } from '@/shared/url/address';

/** What its address asks for first: in the page's own file, so that it comes with it. */
export { prefetchIndicator } from '@/features/indicator/regions-slice';

const UnknownIndicator = rare(() => import('@/features/indicator/unknown-indicator').then((module) => module.UnknownIndicator));

/** One indicator: plan against fact, the verdict and how it came about. */
export function IndicatorPage() {
  const { t } = useTranslation('indicator');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const { id } = useParams({ from: '/$lang/indicators/$id' });
  const { data, isUnknown } = useSubject(indicatorDetailQuery(id));
  if (isUnknown) return <UnknownIndicator id={id} />;

  const title = data?.indicator.short[language] ?? t('page.untitled', { id });
  return (
    <>
      {data && <DescribedHead title={title} detail={data} />}
      <PageFrame
        name={title}
        parent={{ to: '/$lang/indicators/', name: common('nav.indicators') }}
        title={title}
        description={common('site.programme')}
        inside={data && 'title-and-heading'}
        asks={indicatorAsks.page}
      >
        <IndicatorScreen key={id} />
      </PageFrame>
    </>
  );
}
