import { Quality } from '@/features/report/quality/quality';
import { qualityAsks } from '@/features/report/quality/quality-search';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PageFrame } from '@/shared/ui/page-frame';
import { useSearch } from '@/shared/url/address';

/** What its address asks for first: in the page's own file, so that it comes with it. */
export { prefetchQuality } from '@/features/report/prefetch-quality';

/** `/{l}/quality/`: who has reported what, and what looks doubtful. */
export function QualityPage() {
  const { t } = useTranslation(['quality', 'common']);
  const search = useSearch({ from: '/$lang/quality' });
  return (
    <PageFrame name={t('common:nav.quality')} title={t('title')} description={t('description')} asks={qualityAsks}>
      <Quality search={search} />
    </PageFrame>
  );
}
