import { useTranslation } from 'react-i18next';
import { PageHead } from '@/shared/ui/page-head';

export function OverviewPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('nav.overview')} description={t('site.programme')} />
      <h1>{t('nav.overview')}</h1>
    </>
  );
}
