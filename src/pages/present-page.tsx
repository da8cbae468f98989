import { useTranslation } from 'react-i18next';
import { briefingAsks } from '@/features/briefing/briefing-search';
import { Present } from '@/features/briefing/present/present';
import { Boundary } from '@/shared/ui/boundary';
import { Breadcrumbs } from '@/shared/ui/breadcrumbs';
import { PageHead } from '@/shared/ui/page-head';
import { useSearch } from '@/shared/url/address';

/** `/{l}/present/?region=&year=#slide-3`: the briefing as slides for the meeting room. */
export function PresentPage() {
  const { t } = useTranslation('present');
  const search = useSearch({ from: '/$lang/present' });
  return (
    <>
      <PageHead title={t('page.title')} description={t('description')} />
      <Breadcrumbs name={t('title')} />
      <h1>{t('page.title')}</h1>
      <Boundary name={t('title')} asks={briefingAsks}>
        <Present search={search} />
      </Boundary>
    </>
  );
}
