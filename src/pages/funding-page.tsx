import { useTranslation } from 'react-i18next';
import { Breadcrumbs } from '@/shared/ui/breadcrumbs';
import { PageHead } from '@/shared/ui/page-head';

/** `/{l}/funding/` */
export function FundingPage() {
  const { t } = useTranslation('funding');
  return (
    <>
      <PageHead title={t('title')} description={t('description')} />
      <Breadcrumbs items={[{ key: 'funding', content: t('title') }]} />
      <h1>{t('title')}</h1>
      <p>{t('description')}</p>
    </>
  );
}
