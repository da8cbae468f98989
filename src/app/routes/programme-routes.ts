import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import {
  activityListQuery,
  fundingQuery,
  indicatorListQuery,
  programmeQuery,
  registerListQuery,
  registerQuery,
} from '@/shared/api/queries';
import { languageRoute } from './frame';

export const fundingRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'funding',
  loader: async ({ context }) => {
    await Promise.all([
      context.i18n.loadNamespaces('funding'),
      context.queryClient.prefetchQuery(fundingQuery),
      context.queryClient.prefetchQuery(programmeQuery),
    ]);
  },
  staticData: { module: 'src/pages/funding-page.tsx' },
  component: lazyRouteComponent(() => import('@/pages/funding-page'), 'FundingPage'),
});

export const actionPlanRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'action-plan',
  loader: async ({ context }) => {
    await Promise.all([
      context.i18n.loadNamespaces('action-plan'),
      context.queryClient.prefetchQuery(activityListQuery),
      context.queryClient.prefetchQuery(programmeQuery),
    ]);
  },
  staticData: { module: 'src/pages/action-plan-page.tsx', fetchesData: true },
  component: lazyRouteComponent(() => import('@/pages/action-plan-page'), 'ActionPlanPage'),
});

export const registersRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'registers',
  loader: async ({ context }) => {
    await Promise.all([context.i18n.loadNamespaces('registers'), context.queryClient.prefetchQuery(registerListQuery)]);
  },
  staticData: { module: 'src/pages/registers-page.tsx' },
  component: lazyRouteComponent(() => import('@/pages/registers-page'), 'RegistersPage'),
});

export const agenciesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'agencies',
  loader: async ({ context }) => {
    await Promise.all([context.i18n.loadNamespaces('agencies'), context.queryClient.prefetchQuery(programmeQuery)]);
  },
  staticData: { module: 'src/pages/agencies-page.tsx' },
  component: lazyRouteComponent(() => import('@/pages/agencies-page'), 'AgenciesPage'),
});

export const registerRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'registers/$name',
  loader: async ({ context, params }) => {
    await Promise.all([context.i18n.loadNamespaces('registers'), context.queryClient.prefetchQuery(registerQuery(params.name))]);
  },
  staticData: { module: 'src/pages/register-page.tsx', fetchesData: true },
  component: lazyRouteComponent(() => import('@/pages/register-page'), 'RegisterPage'),
});

export const agencyRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'agencies/$code',
  loader: async ({ context }) => {
    await Promise.all([
      context.i18n.loadNamespaces('agencies'),
      context.queryClient.prefetchQuery(programmeQuery),
      context.queryClient.prefetchQuery(indicatorListQuery),
      context.queryClient.prefetchQuery(activityListQuery),
    ]);
  },
  staticData: { module: 'src/pages/agency-page.tsx', fetchesData: true },
  component: lazyRouteComponent(() => import('@/pages/agency-page'), 'AgencyPage'),
});
