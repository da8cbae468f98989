import { useTranslation } from 'react-i18next';
import { Overview } from '@/features/overview/overview';
import { overviewAsks } from '@/features/overview/overview-search';
import { Boundary } from '@/shared/ui/boundary';
import { PageHead } from '@/shared/ui/page-head';
import { useSearch } from '@/shared/url/address';

export function OverviewPage() {
  const { t } = useTranslation(['overview', 'common']);
  const search = useSearch({ from: '/$lang/' });
  return (
    <>
      <PageHead title={t('title')} description={t('description')} />
      <h1>{t('title')}</h1>
      <Boundary name={t('common:nav.overview')} asks={overviewAsks}>
        <Overview search={search} />
      </Boundary>
    </>
  );
}
