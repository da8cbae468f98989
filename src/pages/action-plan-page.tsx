import { useTranslation } from 'react-i18next';
import { ActionPlan } from '@/features/action-plan/action-plan';
import { actionPlanAsks } from '@/features/action-plan/action-plan-search';
import { Breadcrumbs } from '@/shared/ui/breadcrumbs';
import { PageHead } from '@/shared/ui/page-head';
import { Part } from '@/shared/ui/part';
import { useSearch } from '@/shared/url/address';

/** `/{l}/action-plan/`: the 204 measures of the programme. */
export function ActionPlanPage() {
  const { t } = useTranslation('action-plan');
  const search = useSearch({ from: '/$lang/action-plan' });
  return (
    <>
      <PageHead title={t('title')} description={t('description')} />
      <Breadcrumbs items={[{ key: 'action-plan', content: t('title') }]} />
      <h1>{t('title')}</h1>
      <p>{t('description')}</p>
      <Part name={t('title')} asks={actionPlanAsks}>
        <ActionPlan search={search} />
      </Part>
    </>
  );
}
