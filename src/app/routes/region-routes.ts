import { createRoute, stripSearchParams } from '@tanstack/react-router';
import { compareDefaults, parseCompareSearch } from '@/features/compare/compare-search';
import { parseRegionProfileSearch, regionProfileDefaults } from '@/features/region-profile/region-profile-search';
import { parseRegionsSearch, regionsDefaults } from '@/features/regions/regions-search';
import { indicatorListQuery, outlineQuery } from '@/shared/api/queries';
import { languageRoute } from './frame';
import { lazyPage } from './lazy-page';

export const regionsRoute = createRoute({
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
  component: lazyPage(() => import('@/pages/regions-page'), 'RegionsPage'),
});

export const regionRoute = createRoute({
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
  component: lazyPage(() => import('@/pages/region-page'), 'RegionPage'),
});

export const compareRoute = createRoute({
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
  component: lazyPage(() => import('@/pages/compare-page'), 'ComparePage'),
});
