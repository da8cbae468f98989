import { useTranslation } from 'react-i18next';
import { PageHead } from '@/shared/ui/page-head';

export function ComparePage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('nav.regions')} description={t('site.programme')} />
      <h1>{t('nav.regions')}</h1>
    </>
  );
}
