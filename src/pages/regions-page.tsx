import { useQuery } from '@tanstack/react-query';
import { regionalSliceQuery } from '@/features/regions/regional-slice-query';
import { Regions } from '@/features/regions/regions';
import { regionsAsks } from '@/features/regions/regions-search';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PageFrame } from '@/shared/ui/page-frame';
import { useSearch } from '@/shared/url/address';
import { useFactsMode } from '@/shared/url/use-facts-mode';

/** What its address asks for first: in the page's own file, so that it comes with it. */
export { prefetchRegions } from '@/features/regions/regional-slice-query';

/** `/{l}/regions/`: where the regions stand in one year. The view gives the title; while its figures are missing the page has its own. */
export function RegionsPage() {
  const { t } = useTranslation(['regions', 'common']);
  const search = useSearch({ from: '/$lang/regions' });
  const facts = useFactsMode();
  const name = t('common:nav.regions');
  // the loader has asked already: its refusal is the answer
  const { data } = useQuery({ ...regionalSliceQuery({ ...search, facts }), retryOnMount: false });
  return (
    <PageFrame name={name} title={name} description={t('description')} inside={data && 'title-and-heading'} asks={regionsAsks}>
      <Regions search={search} />
    </PageFrame>
  );
}
