import { useTranslation } from 'react-i18next';
import { Catalogue } from '@/features/catalogue/catalogue';
import { catalogueAsks } from '@/features/catalogue/catalogue-search';
import { Breadcrumbs } from '@/shared/ui/breadcrumbs';
import { PageHead } from '@/shared/ui/page-head';
import { Part } from '@/shared/ui/part';
import { useSearch } from '@/shared/url/address';

/** `/{l}/indicators/`: all indicators in one table. */
export function CataloguePage() {
  const { t } = useTranslation(['catalogue', 'common']);
  const search = useSearch({ from: '/$lang/indicators' });
  const name = t('common:nav.indicators');
  return (
    <>
      <PageHead title={t('title')} description={t('description')} />
      <Breadcrumbs items={[{ key: 'catalogue', content: name }]} />
      <h1>{t('title')}</h1>
      <p>{t('description')}</p>
      <Part name={name} asks={catalogueAsks}>
        <Catalogue search={search} />
      </Part>
    </>
  );
}
