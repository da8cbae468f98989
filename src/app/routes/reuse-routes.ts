import { createRoute, stripSearchParams } from '@tanstack/react-router';
import { apiIndexQuery, dataPackageQuery, glossaryQuery, openApiQuery, sourceListQuery } from '@/shared/api/queries';
import { briefingDefaults, parseBriefingSearch } from '@/shared/briefing/briefing-search';
import { languageRoute } from './frame';
import { lazyPage } from './lazy-page';

export const dataRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'data',
  loader: async ({ context }) => {
    await Promise.all([
      context.i18n.loadNamespaces('data'),
      context.queryClient.prefetchQuery(apiIndexQuery),
      context.queryClient.prefetchQuery(dataPackageQuery),
    ]);
  },
  staticData: { module: 'src/pages/data-page.tsx' },
  component: lazyPage(() => import('@/pages/data-page'), 'DataPage'),
});

export const apiRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'data/api',
  loader: async ({ context }) => {
    await Promise.all([
      context.i18n.loadNamespaces('data'),
      context.queryClient.prefetchQuery(apiIndexQuery),
      context.queryClient.prefetchQuery(openApiQuery),
    ]);
  },
  staticData: { module: 'src/pages/api-page.tsx' },
  component: lazyPage(() => import('@/pages/api-page'), 'ApiPage'),
});

export const briefingRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'briefing',
  validateSearch: parseBriefingSearch,
  search: { middlewares: [stripSearchParams(briefingDefaults)] },
  loaderDeps: ({ search: { region } }) => ({ region }),
  loader: async ({ context, deps }) => {
    await Promise.all([
      context.i18n.loadNamespaces('briefing'),
      import('@/shared/briefing/prefetch-briefing').then(({ prefetchBriefing }) => prefetchBriefing(context.queryClient, deps)),
    ]);
  },
  staticData: { module: 'src/pages/briefing-page.tsx' },
  component: lazyPage(() => import('@/pages/briefing-page'), 'BriefingPage'),
});

export const presentRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'present',
  validateSearch: parseBriefingSearch,
  search: { middlewares: [stripSearchParams(briefingDefaults)] },
  loaderDeps: ({ search: { region } }) => ({ region }),
  loader: async ({ context, deps }) => {
    await Promise.all([
      context.i18n.loadNamespaces(['briefing', 'present']),
      import('@/shared/briefing/prefetch-briefing').then(({ prefetchBriefing }) => prefetchBriefing(context.queryClient, deps)),
    ]);
  },
  staticData: { module: 'src/pages/present-page.tsx' },
  component: lazyPage(() => import('@/pages/present-page'), 'PresentPage'),
});

export const aboutRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'about',
  loader: async ({ context }) => {
    await Promise.all([
      context.i18n.loadNamespaces('about'),
      context.queryClient.prefetchQuery(sourceListQuery),
      context.queryClient.prefetchQuery(glossaryQuery),
    ]);
  },
  staticData: { module: 'src/pages/about-page.tsx' },
  component: lazyPage(() => import('@/pages/about-page'), 'AboutPage'),
});
