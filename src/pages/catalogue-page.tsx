import { useTranslation } from 'react-i18next';
import { Catalogue } from '@/features/catalogue/catalogue';
import { catalogueAsks } from '@/features/catalogue/catalogue-search';
import { PageFrame } from '@/shared/ui/page-frame';
import { Part } from '@/shared/ui/part';
import { useSearch } from '@/shared/url/address';

/** `/{l}/indicators/`: all indicators in one table. */
export function CataloguePage() {
  const { t } = useTranslation(['catalogue', 'common']);
  const search = useSearch({ from: '/$lang/indicators' });
  const name = t('common:nav.indicators');
  return (
    <PageFrame name={name} title={t('title')} description={t('description')} lead={t('description')}>
      <Part name={name} asks={catalogueAsks}>
        <Catalogue search={search} />
      </Part>
    </PageFrame>
  );
}
