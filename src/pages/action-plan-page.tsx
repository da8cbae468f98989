import { ActionPlan } from '@/features/action-plan/action-plan';
import { actionPlanAsks } from '@/features/action-plan/action-plan-search';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PageFrame } from '@/shared/ui/page-frame';
import { useSearch } from '@/shared/url/address';

/** `/{l}/action-plan/`: the 204 measures of the programme. */
export function ActionPlanPage() {
  const { t } = useTranslation(['action-plan', 'common']);
  const search = useSearch({ from: '/$lang/action-plan' });
  return (
    <PageFrame name={t('common:nav.actionPlan')} title={t('title')} description={t('description')} asks={actionPlanAsks}>
      <ActionPlan search={search} />
    </PageFrame>
  );
}
