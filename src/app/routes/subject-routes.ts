import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { indicatorListQuery, programmeQuery } from '@/shared/api/queries';
import { languageRoute } from './frame';

export const studiesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'studies',
  loader: async ({ context }) => {
    await Promise.all([
      context.i18n.loadNamespaces('studies'),
      context.queryClient.prefetchQuery(indicatorListQuery),
      context.queryClient.prefetchQuery(programmeQuery),
    ]);
  },
  staticData: { module: 'src/pages/studies-page.tsx' },
  component: lazyRouteComponent(() => import('@/pages/studies-page'), 'StudiesPage'),
});

export const coverageRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'coverage',
  loader: async ({ context }) => {
    await Promise.all([context.i18n.loadNamespaces('coverage'), context.queryClient.prefetchQuery(indicatorListQuery)]);
  },
  staticData: { module: 'src/pages/coverage-page.tsx' },
  component: lazyRouteComponent(() => import('@/pages/coverage-page'), 'CoveragePage'),
});
