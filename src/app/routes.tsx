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
import { prefetchCompare } from '@/features/compare/prefetch-compare';
import { indicatorDefaults, parseIndicatorSearch } from '@/features/indicator/indicator-search';
import { overviewDefaults, parseOverviewSearch } from '@/features/overview/overview-search';
import { prefetchProfile } from '@/features/region-profile/profile-year';
import { parseRegionProfileSearch, regionProfileDefaults } from '@/features/region-profile/region-profile-search';
import { prefetchRegions } from '@/features/regions/regional-year-query';
import { parseRegionsSearch, regionsDefaults } from '@/features/regions/regions-search';
import { indicatorDetailQuery, indicatorListQuery, programmeQuery } from '@/shared/api/queries';
import { readStoredPreferences } from '@/shared/state/stored-preferences';
import { factsDefaults, parseFactsSearch } from '@/shared/url/facts-search';
import { NotFoundPage } from './shell/not-found-page';
import { Shell } from './shell/shell';

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
  loader: ({ context }) => context.queryClient.prefetchQuery(programmeQuery),
  component: Shell,
  notFoundComponent: NotFoundPage,
});

const overviewRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/',
  validateSearch: parseOverviewSearch,
  search: { middlewares: [stripSearchParams(overviewDefaults)] },
  loader: async ({ context }) => {
    await Promise.all([context.i18n.loadNamespaces('overview'), context.queryClient.prefetchQuery(indicatorListQuery)]);
  },
  component: lazyRouteComponent(() => import('@/pages/overview-page'), 'OverviewPage'),
});

const catalogueRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'indicators',
  validateSearch: parseCatalogueSearch,
  search: { middlewares: [stripSearchParams(catalogueDefaults)] },
  loader: async ({ context }) => {
    await Promise.all([context.i18n.loadNamespaces('catalogue'), context.queryClient.prefetchQuery(indicatorListQuery)]);
  },
  component: lazyRouteComponent(() => import('@/pages/catalogue-page'), 'CataloguePage'),
});

const indicatorRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'indicators/$id',
  validateSearch: parseIndicatorSearch,
  search: { middlewares: [stripSearchParams(indicatorDefaults)] },
  loader: async ({ context, params }) => {
    await Promise.all([context.i18n.loadNamespaces('indicator'), context.queryClient.prefetchQuery(indicatorDetailQuery(params.id))]);
  },
  component: lazyRouteComponent(() => import('@/pages/indicator-page'), 'IndicatorPage'),
});

const methodRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'method',
  loader: async ({ context }) => {
    await Promise.all([context.i18n.loadNamespaces('method'), context.queryClient.prefetchQuery(indicatorListQuery)]);
  },
  component: lazyRouteComponent(() => import('@/pages/method-page'), 'MethodPage'),
});

const regionsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'regions',
  validateSearch: parseRegionsSearch,
  search: { middlewares: [stripSearchParams(regionsDefaults)] },
  loaderDeps: ({ search: { indicator, series, year, facts } }) => ({ indicator, series, year, facts }),
  loader: async ({ context, deps }) => {
    await Promise.all([
      context.i18n.loadNamespaces('regions'),
      context.queryClient.prefetchQuery(indicatorListQuery),
      prefetchRegions(context.queryClient, deps),
    ]);
  },
  component: lazyRouteComponent(() => import('@/pages/regions-page'), 'RegionsPage'),
});

const regionRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'regions/$id',
  validateSearch: parseRegionProfileSearch,
  search: { middlewares: [stripSearchParams(regionProfileDefaults)] },
  loaderDeps: ({ search: { year, facts } }) => ({ year, facts }),
  loader: async ({ context, params, deps }) => {
    await Promise.all([context.i18n.loadNamespaces('region'), prefetchProfile(context.queryClient, { ...deps, id: params.id })]);
  },
  component: lazyRouteComponent(() => import('@/pages/region-page'), 'RegionPage'),
});

const compareRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'compare',
  validateSearch: parseCompareSearch,
  search: { middlewares: [stripSearchParams(compareDefaults)] },
  loaderDeps: ({ search: { r, borders } }) => ({ r, borders }),
  loader: async ({ context, deps }) => {
    await Promise.all([context.i18n.loadNamespaces('compare'), prefetchCompare(context.queryClient, deps)]);
  },
  component: lazyRouteComponent(() => import('@/pages/compare-page'), 'ComparePage'),
});

export const routeTree = rootRoute.addChildren([
  homeRoute,
  languageRoute.addChildren([overviewRoute, catalogueRoute, indicatorRoute, methodRoute, regionsRoute, regionRoute, compareRoute]),
]);
