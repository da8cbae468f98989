import { useTranslation } from 'react-i18next';
import { Briefing } from '@/features/briefing/briefing';
import { briefingAsks } from '@/features/briefing/briefing-search';
import { Boundary } from '@/shared/ui/boundary';
import { Breadcrumbs } from '@/shared/ui/breadcrumbs';
import { PageHead } from '@/shared/ui/page-head';
import { useSearch } from '@/shared/url/address';

/** `/{l}/briefing/?region=&year=`: one printed page of sentences made from the data. */
export function BriefingPage() {
  const { t } = useTranslation('briefing');
  const search = useSearch({ from: '/$lang/briefing' });
  return (
    <>
      <PageHead title={t('page.title')} description={t('description')} />
      <Breadcrumbs name={t('title')} />
      <div data-only="screen">
        <h1>{t('page.title')}</h1>
        <p>{t('description')}</p>
      </div>
      <Boundary name={t('title')} asks={briefingAsks}>
        <Briefing search={search} />
      </Boundary>
    </>
  );
}
