import { useTranslation } from 'react-i18next';
import { Breadcrumbs } from '@/shared/ui/breadcrumbs';
import { PageHead } from '@/shared/ui/page-head';

/** `/{l}/agencies/` */
export function AgenciesPage() {
  const { t } = useTranslation('agencies');
  return (
    <>
      <PageHead title={t('title')} description={t('description')} />
      <Breadcrumbs items={[{ key: 'agencies', content: t('title') }]} />
      <h1>{t('title')}</h1>
      <p>{t('description')}</p>
    </>
  );
}
