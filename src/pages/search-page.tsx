import { Results } from '@/features/search/results';
import { SearchForm } from '@/features/search/search-form';
import { siteSearchAsks } from '@/features/search/search-search';
import { SiteMap } from '@/features/search/site-map';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Boundary } from '@/shared/ui/boundary';
import { PageFrame } from '@/shared/ui/page-frame';
import { useSearch } from '@/shared/url/address';

/** `/{l}/search/`: everything that the site holds, by words. */
export function SearchPage() {
  const { t } = useTranslation('search');
  const search = useSearch({ from: '/$lang/search' });
  const name = t('title');
  return (
    <PageFrame name={name} title={name} description={t('description')} lead={t('description')}>
      <noscript>
        <p>{t('noScript')}</p>
      </noscript>
      <Boundary name={name} asks={siteSearchAsks}>
        <SearchForm q={search.q} />
        {search.q.trim() !== '' && <Results search={search} />}
      </Boundary>
      <SiteMap />
    </PageFrame>
  );
}
