import { useTranslation } from 'react-i18next';
import { Breadcrumbs } from '@/shared/ui/breadcrumbs';
import { PageHead } from '@/shared/ui/page-head';

/** `/{l}/data/` */
export function DataPage() {
  const { t } = useTranslation('data');
  return (
    <>
      <PageHead title={t('title')} description={t('description')} />
      <Breadcrumbs items={[{ key: 'data', content: t('title') }]} />
      <h1>{t('title')}</h1>
      <p>{t('description')}</p>
    </>
  );
}
