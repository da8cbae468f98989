import { Coverage } from '@/features/coverage/coverage';
import { coverageAsks } from '@/features/coverage/coverage-search';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PageFrame } from '@/shared/ui/page-frame';
import { useSearch } from '@/shared/url/address';

/** What its address asks for first: in the page's own file, so that it comes with it. */
export { prefetchCoverage } from '@/features/coverage/coverage-query';

/** `/{l}/coverage/`: every coverage rate on one scale, of the nation or of one region. */
export function CoveragePage() {
  const { t } = useTranslation(['coverage', 'common']);
  const search = useSearch({ from: '/$lang/coverage' });
  return (
    <PageFrame name={t('common:nav.coverage')} title={t('title')} description={t('description')} asks={coverageAsks}>
      <Coverage search={search} />
    </PageFrame>
  );
}
