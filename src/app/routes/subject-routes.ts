import { createRoute, stripSearchParams } from '@tanstack/react-router';
import { coverageDefaults, parseCoverageSearch } from '@/features/coverage/coverage-search';
import { PISA_SCORES, URBAN_RURAL_GAP } from '@/features/studies/study-indicators';
import { indicatorDetailQuery } from '@/shared/api/queries';
import { languageRoute } from './frame';
import { lazyPage } from './lazy-page';

export const studiesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'studies',
  loader: async ({ context }) => {
    await Promise.all([
      context.i18n.loadNamespaces('studies'),
      ...[PISA_SCORES, URBAN_RURAL_GAP].map((id) => context.queryClient.prefetchQuery(indicatorDetailQuery(id))),
    ]);
  },
  staticData: { module: 'src/pages/studies-page.tsx' },
  component: lazyPage(() => import('@/pages/studies-page'), 'StudiesPage'),
});

export const coverageRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'coverage',
  validateSearch: parseCoverageSearch,
  search: { middlewares: [stripSearchParams(coverageDefaults)] },
  loaderDeps: ({ search: { region } }) => ({ region }),
  loader: async ({ context, deps }) => {
    await Promise.all([
      context.i18n.loadNamespaces('coverage'),
      import('@/features/coverage/coverage-query').then(({ prefetchCoverage }) => prefetchCoverage(context.queryClient, deps)),
    ]);
  },
  staticData: { module: 'src/pages/coverage-page.tsx' },
  component: lazyPage(() => import('@/pages/coverage-page'), 'CoveragePage'),
});
