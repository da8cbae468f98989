import { useTranslation } from 'react-i18next';
import { Breadcrumbs } from '@/shared/ui/breadcrumbs';
import { PageHead } from '@/shared/ui/page-head';

/** `/{l}/registers/` */
export function RegistersPage() {
  const { t } = useTranslation('registers');
  return (
    <>
      <PageHead title={t('title')} description={t('description')} />
      <Breadcrumbs items={[{ key: 'registers', content: t('title') }]} />
      <h1>{t('title')}</h1>
      <p>{t('description')}</p>
    </>
  );
}
