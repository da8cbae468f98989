import { Catalogue } from '@/features/catalogue/catalogue';
import { catalogueAsks } from '@/features/catalogue/catalogue-search';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PageFrame } from '@/shared/ui/page-frame';
import { useSearch } from '@/shared/url/address';

/** `/{l}/indicators/`: all indicators in one table. */
export function CataloguePage() {
  const { t } = useTranslation(['catalogue', 'common']);
  const search = useSearch({ from: '/$lang/indicators' });
  const name = t('common:nav.indicators');
  return (
    <PageFrame name={name} title={t('title')} description={t('description')} asks={catalogueAsks}>
      <Catalogue search={search} />
    </PageFrame>
  );
}
