import { useTranslation } from 'react-i18next';
import { AgencyList } from '@/features/agencies/agency-list';
import { Breadcrumbs } from '@/shared/ui/breadcrumbs';
import { PageHead } from '@/shared/ui/page-head';
import { Part } from '@/shared/ui/part';
import { FACTS_ASKS } from '@/shared/url/asks';

/** `/{l}/agencies/`: every body that the programme names. */
export function AgenciesPage() {
  const { t } = useTranslation('agencies');
  return (
    <>
      <PageHead title={t('title')} description={t('description')} />
      <Breadcrumbs items={[{ key: 'agencies', content: t('title') }]} />
      <h1>{t('title')}</h1>
      <p>{t('description')}</p>
      <Part name={t('title')} asks={FACTS_ASKS}>
        <AgencyList />
      </Part>
    </>
  );
}
