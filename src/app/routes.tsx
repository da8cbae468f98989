import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  notFound,
  redirect,
  retainSearchParams,
  stripSearchParams,
} from '@tanstack/react-router';
import type { i18n } from 'i18next';
import { isLanguage, type Language } from '@/domain/language';
import { catalogueDefaults, parseCatalogueSearch } from '@/features/catalogue/catalogue-search';
import { compareDefaults, parseCompareSearch } from '@/features/compare/compare-search';
import { indicatorDefaults, parseIndicatorSearch } from '@/features/indicator/indicator-search';
import { overviewDefaults, parseOverviewSearch } from '@/features/overview/overview-search';
import { parseRegionProfileSearch, regionProfileDefaults } from '@/features/region-profile/region-profile-search';
import { parseRegionsSearch, regionsDefaults } from '@/features/regions/regions-search';
import { indicatorListQuery, outlineQuery, programmeQuery } from '@/shared/api/queries';
import { readStoredPreferences } from '@/shared/state/stored-preferences';
import { factsDefaults, parseFactsSearch } from '@/shared/url/facts-search';
import { NotFoundPage } from './shell/not-found-page';
import { Shell } from './shell/shell';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The page's file: the build puts the styles of its chunk into the prerendered page. */
    readonly module?: string;
  }
}

interface RouterContext {
  readonly queryClient: QueryClient;
  readonly i18n: i18n;
}

const rootRoute = createRootRouteWithContext<RouterContext>()({ notFoundComponent: NotFoundPage });

/** The bare address asks nothing: it goes to the language last read, else Kazakh. */
const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/$lang/', params: { lang: readStoredPreferences().language }, replace: true });
  },
});

const languageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '$lang',
  params: {
    parse: ({ lang }): { lang: Language } => {
      if (!isLanguage(lang)) throw notFound();
      return { lang };
    },
    stringify: ({ lang }) => ({ lang }),
  },
  validateSearch: parseFactsSearch,
  search: { middlewares: [stripSearchParams(factsDefaults), retainSearchParams(['facts'])] },
  component: Shell,
  notFoundComponent: NotFoundPage,
});

const overviewRoute = createRoute({
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
  component: lazyRouteComponent(() => import('@/pages/overview-page'), 'OverviewPage'),
});

const catalogueRoute = createRoute({
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
  component: lazyRouteComponent(() => import('@/pages/catalogue-page'), 'CataloguePage'),
});

const indicatorRoute = createRoute({
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
  component: lazyRouteComponent(() => import('@/pages/indicator-page'), 'IndicatorPage'),
});

const methodRoute = createRoute({
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
  component: lazyRouteComponent(() => import('@/pages/method-page'), 'MethodPage'),
});

const regionsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'regions',
  validateSearch: parseRegionsSearch,
  search: { middlewares: [stripSearchParams(regionsDefaults)] },
  loaderDeps: ({ search: { indicator, series, year, view, facts } }) => ({ indicator, series, year, view, facts }),
  loader: async ({ context, deps }) => {
    await Promise.all([
      context.i18n.loadNamespaces('regions'),
      context.queryClient.prefetchQuery(indicatorListQuery),
      import('@/features/regions/regional-slice-query').then(({ prefetchRegions }) => prefetchRegions(context.queryClient, deps)),
    ]);
  },
  staticData: { module: 'src/pages/regions-page.tsx' },
  component: lazyRouteComponent(() => import('@/pages/regions-page'), 'RegionsPage'),
});

const regionRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'regions/$id',
  validateSearch: parseRegionProfileSearch,
  search: { middlewares: [stripSearchParams(regionProfileDefaults)] },
  loaderDeps: ({ search: { year, facts } }) => ({ year, facts }),
  loader: async ({ context, params, deps }) => {
    await Promise.all([
      context.i18n.loadNamespaces('region'),
      context.queryClient.prefetchQuery(outlineQuery),
      import('@/features/region-profile/profile-year').then(({ prefetchProfile }) =>
        prefetchProfile(context.queryClient, { ...deps, id: params.id }),
      ),
    ]);
  },
  staticData: { module: 'src/pages/region-page.tsx' },
  component: lazyRouteComponent(() => import('@/pages/region-page'), 'RegionPage'),
});

const compareRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'compare',
  validateSearch: parseCompareSearch,
  search: { middlewares: [stripSearchParams(compareDefaults)] },
  loaderDeps: ({ search: { r, borders } }) => ({ r, borders }),
  loader: async ({ context, deps }) => {
    await Promise.all([
      context.i18n.loadNamespaces('compare'),
      import('@/features/compare/prefetch-compare').then(({ prefetchCompare }) => prefetchCompare(context.queryClient, deps)),
    ]);
  },
  staticData: { module: 'src/pages/compare-page.tsx' },
  component: lazyRouteComponent(() => import('@/pages/compare-page'), 'ComparePage'),
});

export const routeTree = rootRoute.addChildren([
  homeRoute,
  languageRoute.addChildren([overviewRoute, catalogueRoute, indicatorRoute, methodRoute, regionsRoute, regionRoute, compareRoute]),
]);
