import { Compare } from '@/features/compare/compare';
import { compareAsks } from '@/features/compare/compare-search';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PageFrame } from '@/shared/ui/page-frame';
import { useSearch } from '@/shared/url/address';

/** What its address asks for first: in the page's own file, so that it comes with it. */
export { prefetchCompare } from '@/features/compare/prefetch-compare';

/** Regions side by side. */
export function ComparePage() {
  const { t } = useTranslation(['compare', 'common']);
  const search = useSearch({ from: '/$lang/compare' });
  return (
    <PageFrame
      name={t('title')}
      parent={{ to: '/$lang/regions/', name: t('common:nav.regions') }}
      title={t('title')}
      description={t('description')}
      asks={compareAsks}
    >
      <Compare search={search} />
    </PageFrame>
  );
}
