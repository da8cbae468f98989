import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Breadcrumbs } from '@/shared/ui/breadcrumbs';
import { PageHead } from '@/shared/ui/page-head';

/** `/{l}/agencies/{code}/` */
export function AgencyPage() {
  const { t } = useTranslation('agencies');
  const { code } = useParams({ from: '/$lang/agencies/$code' });
  return (
    <>
      <PageHead title={`${t('title')}: ${code}`} description={t('description')} />
      <Breadcrumbs items={[{ key: 'agency', content: code }]} />
      <h1>{t('title')}</h1>
    </>
  );
}
