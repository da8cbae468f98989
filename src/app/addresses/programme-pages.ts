import type { QueryClient } from '@tanstack/react-query';
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
import { commitments, goal, passport, task, world } from './decree-pages';
import { definePage } from './define-page';

const funding = definePage(
  {
    path: '/$lang/funding/',
    menu: { group: 'programme', label: 'nav.funding', inBar: 'wide' },
    module: 'src/pages/funding-page.tsx',
    load: async () => (await import('@/pages/funding-page')).FundingPage,
    words: ['funding'],
    prepare: (client) => [client.prefetchQuery(fundingQuery), client.prefetchQuery(indicatorListQuery), client.prefetchQuery(outlineQuery)],
  },
  { read: parseFundingSearch, defaults: fundingDefaults },
);

const actionPlan = definePage(
  {
    path: '/$lang/action-plan/',
    menu: { group: 'programme', label: 'nav.actionPlan', inBar: 'wide' },
    module: 'src/pages/action-plan-page.tsx',
    load: async () => (await import('@/pages/action-plan-page')).ActionPlanPage,
    words: ['action-plan'],
    prepare: (client) => [client.prefetchQuery(activityListQuery), client.prefetchQuery(programmeQuery)],
    fetchesData: true,
  },
  { read: parseActionPlanSearch, defaults: actionPlanDefaults },
);

const registers = definePage({
  path: '/$lang/registers/',
  menu: { group: 'programme', label: 'nav.registers' },
  module: 'src/pages/registers-page.tsx',
  load: async () => (await import('@/pages/registers-page')).RegistersPage,
  words: ['registers'],
  prepare: (client) => [client.prefetchQuery(registerListQuery)],
});

const register = definePage(
  {
    path: '/$lang/registers/$name/',
    module: 'src/pages/register-page.tsx',
    load: async () => (await import('@/pages/register-page')).RegisterPage,
    words: ['registers'],
    // the acts that are cited are named beside the acts that cite them
    prepare: (client, { name }) =>
      (name === 'cited-acts' ? [name, 'legal-acts'] : [name]).map((register) => client.prefetchQuery(registerQuery(register))),
    fetchesData: true,
  },
  { read: parseRegisterSearch, defaults: registerDefaults },
);

const prepareAgencies = (client: QueryClient) => [
  client.prefetchQuery(programmeQuery),
  client.prefetchQuery(indicatorListQuery),
  client.prefetchQuery(activityListQuery),
];

const agencies = definePage({
  path: '/$lang/agencies/',
  menu: { group: 'programme', label: 'nav.agencies' },
  module: 'src/pages/agencies-page.tsx',
  load: async () => (await import('@/pages/agencies-page')).AgenciesPage,
  words: ['agencies'],
  prepare: prepareAgencies,
  fetchesData: true,
});

const agency = definePage(
  {
    path: '/$lang/agencies/$code/',
    module: 'src/pages/agency-page.tsx',
    load: async () => (await import('@/pages/agency-page')).AgencyPage,
    words: ['agencies'],
    prepare: prepareAgencies,
    fetchesData: true,
  },
  { read: parseAgencySearch, defaults: agencyDefaults },
);

/** What the decree says, page by page, in the order of the menu. */
export const programmePages = [passport, goal, task, funding, actionPlan, commitments, world, agencies, agency, registers, register];
