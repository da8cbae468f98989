import { createRoute, notFound, stripSearchParams } from '@tanstack/react-router';
import { isLanguage, type Language } from '@/domain/language';
import { embedDefaults, parseEmbedSearch } from '@/features/embed/embed-search';
import { indicatorDetailQuery } from '@/shared/api/queries';
import { rootRoute } from './frame';
import { lazyPage } from './lazy-page';

/** For frames on other sites: beside the site's own pages, without anything around it. */
export const embedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'embed/$lang/indicators/$id',
  params: {
    parse: ({ lang, id }): { lang: Language; id: string } => {
      if (!isLanguage(lang)) throw notFound();
      return { lang, id };
    },
    stringify: (params) => params,
  },
  validateSearch: parseEmbedSearch,
  search: { middlewares: [stripSearchParams(embedDefaults)] },
  loader: async ({ context, params }) => {
    await Promise.all([
      context.i18n.loadNamespaces(['embed', 'indicator']),
      context.queryClient.prefetchQuery(indicatorDetailQuery(params.id)),
    ]);
  },
  staticData: { module: 'src/pages/embed-page.tsx' },
  component: lazyPage(() => import('@/pages/embed-page'), 'EmbedPage'),
});
