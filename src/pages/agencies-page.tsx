import { AgencyList } from '@/features/agencies/agency-list';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PageFrame } from '@/shared/ui/page-frame';
import { FACTS_ASKS } from '@/shared/url/asks';

/** `/{l}/agencies/`: every body that the programme names. */
export function AgenciesPage() {
  const { t } = useTranslation(['agencies', 'common']);
  return (
    <PageFrame name={t('common:nav.agencies')} title={t('title')} description={t('description')} asks={FACTS_ASKS}>
      <AgencyList />
    </PageFrame>
  );
}
