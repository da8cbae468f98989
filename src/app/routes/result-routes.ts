import { createRoute, stripSearchParams } from '@tanstack/react-router';
import { catalogueDefaults, parseCatalogueSearch } from '@/features/catalogue/catalogue-search';
import { indicatorDefaults, parseIndicatorSearch } from '@/features/indicator/indicator-search';
import { overviewDefaults, parseOverviewSearch } from '@/features/overview/overview-search';
import { indicatorListQuery, outlineQuery, programmeQuery } from '@/shared/api/queries';
import { languageRoute } from './frame';
import { lazyPage } from './lazy-page';

export const overviewRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/',
  validateSearch: parseOverviewSearch,
  search: { middlewares: [stripSearchParams(overviewDefaults)] },
  loader: async ({ context }) => {
    await Promise.all([
      context.i18n.loadNamespaces('overview'),
      context.queryClient.prefetchQuery(indicatorListQuery),
      context.queryClient.prefetchQuery(outlineQuery),
    ]);
  },
  staticData: { module: 'src/pages/overview-page.tsx' },
  component: lazyPage(() => import('@/pages/overview-page'), 'OverviewPage'),
});

export const catalogueRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'indicators',
  validateSearch: parseCatalogueSearch,
  search: { middlewares: [stripSearchParams(catalogueDefaults)] },
  loader: async ({ context }) => {
    await Promise.all([
      context.i18n.loadNamespaces('catalogue'),
      context.queryClient.prefetchQuery(indicatorListQuery),
      context.queryClient.prefetchQuery(programmeQuery),
    ]);
  },
  staticData: { module: 'src/pages/catalogue-page.tsx' },
  component: lazyPage(() => import('@/pages/catalogue-page'), 'CataloguePage'),
});

export const indicatorRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'indicators/$id',
  validateSearch: parseIndicatorSearch,
  search: { middlewares: [stripSearchParams(indicatorDefaults)] },
  loaderDeps: ({ search: { series, year, facts } }) => ({ series, year, facts }),
  loader: async ({ context, params, deps }) => {
    await Promise.all([
      context.i18n.loadNamespaces('indicator'),
      context.queryClient.prefetchQuery(programmeQuery),
      import('@/features/indicator/regions-slice').then(({ prefetchIndicator }) =>
        prefetchIndicator(context.queryClient, { ...deps, id: params.id }),
      ),
    ]);
  },
  staticData: { module: 'src/pages/indicator-page.tsx' },
  component: lazyPage(() => import('@/pages/indicator-page'), 'IndicatorPage'),
});

export const methodRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'method',
  loader: async ({ context }) => {
    await Promise.all([
      context.i18n.loadNamespaces('method'),
      context.queryClient.prefetchQuery(indicatorListQuery),
      context.queryClient.prefetchQuery(programmeQuery),
    ]);
  },
  staticData: { module: 'src/pages/method-page.tsx' },
  component: lazyPage(() => import('@/pages/method-page'), 'MethodPage'),
});
