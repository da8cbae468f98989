import { useTranslation } from 'react-i18next';
import { Breadcrumbs } from '@/shared/ui/breadcrumbs';
import { PageHead } from '@/shared/ui/page-head';

/** `/{l}/action-plan/` */
export function ActionPlanPage() {
  const { t } = useTranslation('action-plan');
  return (
    <>
      <PageHead title={t('title')} description={t('description')} />
      <Breadcrumbs items={[{ key: 'action-plan', content: t('title') }]} />
      <h1>{t('title')}</h1>
      <p>{t('description')}</p>
    </>
  );
}
