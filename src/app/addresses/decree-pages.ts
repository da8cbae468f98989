import { commitmentsDefaults, parseCommitmentsSearch } from '@/features/commitments/commitments-search';
import { outlineQuery } from '@/shared/api/queries';
import { definePage } from './define-page';

export const passport = definePage({
  path: '/$lang/passport/',
  menu: { group: 'programme', label: 'nav.passport' },
  module: 'src/pages/passport-page.tsx',
  load: async () => (await import('@/pages/passport-page')).PassportPage,
  words: ['decree', 'decree-parts'],
  prepare: (client) => [import('@/pages/passport-page').then(({ passportPageQuery }) => client.prefetchQuery(passportPageQuery))],
});

export const goal = definePage({
  path: '/$lang/goals/$n/',
  module: 'src/pages/goal-page.tsx',
  load: async () => (await import('@/pages/goal-page')).GoalPage,
  words: ['decree', 'decree-parts'],
  prepare: (client, { n }) => [
    client.prefetchQuery(outlineQuery),
    import('@/pages/goal-page').then(({ goalPageQuery }) => client.prefetchQuery(goalPageQuery(n))),
  ],
});

export const task = definePage({
  path: '/$lang/tasks/$id/',
  module: 'src/pages/task-page.tsx',
  load: async () => (await import('@/pages/task-page')).TaskPage,
  words: ['decree', 'decree-parts'],
  prepare: (client, { id }) => [
    client.prefetchQuery(outlineQuery),
    import('@/pages/task-page').then(({ taskPageQuery }) => client.prefetchQuery(taskPageQuery(id))),
  ],
  fetchesData: true,
});

export const commitments = definePage(
  {
    path: '/$lang/commitments/',
    menu: { group: 'programme', label: 'nav.commitments' },
    module: 'src/pages/commitments-page.tsx',
    load: async () => (await import('@/pages/commitments-page')).CommitmentsPage,
    words: ['commitments', 'decree-parts'],
    prepare: (client) => [
      import('@/pages/commitments-page').then(({ commitmentsPageQuery }) => client.prefetchQuery(commitmentsPageQuery)),
    ],
  },
  { read: parseCommitmentsSearch, defaults: commitmentsDefaults },
);

export const world = definePage({
  path: '/$lang/world/',
  menu: { group: 'programme', label: 'nav.world' },
  module: 'src/pages/world-page.tsx',
  load: async () => (await import('@/pages/world-page')).WorldPage,
  words: ['world', 'decree-parts'],
  prepare: (client) => [import('@/pages/world-page').then(({ worldQuery }) => client.prefetchQuery(worldQuery))],
});
