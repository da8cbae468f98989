import { createRoute, stripSearchParams } from '@tanstack/react-router';
import { actionPlanDefaults, parseActionPlanSearch } from '@/features/action-plan/action-plan-search';
import { agencyDefaults, parseAgencySearch } from '@/features/agencies/agency-search';
import { fundingDefaults, parseFundingSearch } from '@/features/funding/funding-search';
import { parseRegisterSearch, registerDefaults } from '@/features/registers/register-search';
import {
  activityListQuery,
  fundingQuery,
  indicatorListQuery,
  outlineQuery,
  programmeQuery,
  registerListQuery,
  registerQuery,
} from '@/shared/api/queries';
import { languageRoute } from './frame';
import { lazyPage } from './lazy-page';

export const fundingRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'funding',
  validateSearch: parseFundingSearch,
  search: { middlewares: [stripSearchParams(fundingDefaults)] },
  loader: async ({ context }) => {
    await Promise.all([
      context.i18n.loadNamespaces('funding'),
      context.queryClient.prefetchQuery(fundingQuery),
      context.queryClient.prefetchQuery(indicatorListQuery),
      context.queryClient.prefetchQuery(outlineQuery),
    ]);
  },
  staticData: { module: 'src/pages/funding-page.tsx' },
  component: lazyPage(() => import('@/pages/funding-page'), 'FundingPage'),
});

export const actionPlanRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'action-plan',
  validateSearch: parseActionPlanSearch,
  search: { middlewares: [stripSearchParams(actionPlanDefaults)] },
  loader: async ({ context }) => {
    await Promise.all([
      context.i18n.loadNamespaces('action-plan'),
      context.queryClient.prefetchQuery(activityListQuery),
      context.queryClient.prefetchQuery(programmeQuery),
    ]);
  },
  staticData: { module: 'src/pages/action-plan-page.tsx', fetchesData: true },
  component: lazyPage(() => import('@/pages/action-plan-page'), 'ActionPlanPage'),
});

export const registersRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'registers',
  loader: async ({ context }) => {
    await Promise.all([context.i18n.loadNamespaces('registers'), context.queryClient.prefetchQuery(registerListQuery)]);
  },
  staticData: { module: 'src/pages/registers-page.tsx' },
  component: lazyPage(() => import('@/pages/registers-page'), 'RegistersPage'),
});

export const agenciesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'agencies',
  loader: async ({ context }) => {
    await Promise.all([
      context.i18n.loadNamespaces('agencies'),
      context.queryClient.prefetchQuery(programmeQuery),
      context.queryClient.prefetchQuery(indicatorListQuery),
      context.queryClient.prefetchQuery(activityListQuery),
    ]);
  },
  staticData: { module: 'src/pages/agencies-page.tsx', fetchesData: true },
  component: lazyPage(() => import('@/pages/agencies-page'), 'AgenciesPage'),
});

export const registerRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'registers/$name',
  validateSearch: parseRegisterSearch,
  search: { middlewares: [stripSearchParams(registerDefaults)] },
  loader: async ({ context, params: { name } }) => {
    // the acts that are cited are named beside the acts that cite them
    const names = name === 'cited-acts' ? [name, 'legal-acts'] : [name];
    await Promise.all([
      context.i18n.loadNamespaces('registers'),
      ...names.map((register) => context.queryClient.prefetchQuery(registerQuery(register))),
    ]);
  },
  staticData: { module: 'src/pages/register-page.tsx', fetchesData: true },
  component: lazyPage(() => import('@/pages/register-page'), 'RegisterPage'),
});

export const agencyRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'agencies/$code',
  validateSearch: parseAgencySearch,
  search: { middlewares: [stripSearchParams(agencyDefaults)] },
  loader: async ({ context }) => {
    await Promise.all([
      context.i18n.loadNamespaces('agencies'),
      context.queryClient.prefetchQuery(programmeQuery),
      context.queryClient.prefetchQuery(indicatorListQuery),
      context.queryClient.prefetchQuery(activityListQuery),
    ]);
  },
  staticData: { module: 'src/pages/agency-page.tsx', fetchesData: true },
  component: lazyPage(() => import('@/pages/agency-page'), 'AgencyPage'),
});
