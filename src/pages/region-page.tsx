import { RegionProfile } from '@/features/region-profile/region-profile';
import { regionProfileAsks } from '@/features/region-profile/region-profile-search';
import { regionDetailQuery } from '@/shared/api/queries';
import { useSubject } from '@/shared/api/use-asked';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { rare } from '@/shared/ui/boundary';
import { PageFrame } from '@/shared/ui/page-frame';
import { useParams, useSearch } from '@/shared/url/address';

/** What its address asks for first: in the page's own file, so that it comes with it. */
export { prefetchProfile } from '@/features/region-profile/profile-year';

const UnknownRegion = rare(() => import('@/features/region-profile/unknown-region').then((module) => module.UnknownRegion));

/** One region: where it stands against plan, nation and regions like it. */
export function RegionPage() {
  const { t } = useTranslation('region');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const route = { from: '/$lang/regions/$id' } as const;
  const { id } = useParams(route);
  const search = useSearch(route);
  const { data, isUnknown } = useSubject(regionDetailQuery(id));
  if (isUnknown) return <UnknownRegion id={id} />;

  const title = data?.region.names.at(-1)?.short[language] ?? t('page.untitled', { id });
  return (
    <PageFrame
      name={title}
      parent={{ to: '/$lang/regions/', name: common('nav.regions') }}
      title={title}
      description={common('site.programme')}
      inside={data && 'title-and-heading'}
      asks={regionProfileAsks}
    >
      <RegionProfile key={id} id={id} search={search} />
    </PageFrame>
  );
}
