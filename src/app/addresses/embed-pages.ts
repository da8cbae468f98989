import { embedDefaults, parseEmbedSearch } from '@/features/embed/embed-search';
import { indicatorDetailQuery } from '@/shared/api/queries';
import { definePage } from './define-page';

/** For frames on other sites: beside the site's own pages, without anything around it. */
export const embedPage = definePage(
  {
    path: '/embed/$lang/indicators/$id/',
    module: 'src/pages/embed-page.tsx',
    load: async () => (await import('@/pages/embed-page')).EmbedPage,
    words: ['embed', 'indicator'],
    prepare: (client, { id }) => [client.prefetchQuery(indicatorDetailQuery(id))],
  },
  { read: parseEmbedSearch, defaults: embedDefaults },
);
