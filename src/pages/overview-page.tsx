import { Overview } from '@/features/overview/overview';
import { overviewAsks } from '@/features/overview/overview-search';
import { useClosingDescription } from '@/shared/closing/use-closing-description';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PageFrame } from '@/shared/ui/page-frame';
import { useSearch } from '@/shared/url/address';

export function OverviewPage() {
  const { t } = useTranslation(['overview', 'common']);
  const search = useSearch({ from: '/$lang/' });
  const description = useClosingDescription(t('description'));
  return (
    <PageFrame title={t('title')} description={description} asks={overviewAsks}>
      <Overview search={search} />
    </PageFrame>
  );
}
