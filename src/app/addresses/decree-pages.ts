import { outlineQuery } from '@/shared/api/queries';
import { definePage } from './define-page';

const passport = definePage({
  path: '/$lang/passport/',
  module: 'src/pages/passport-page.tsx',
  also: ['src/features/decree/passport-query.ts'],
  load: async () => (await import('@/pages/passport-page')).PassportPage,
  words: ['decree'],
  prepare: (client) => [
    import('@/features/decree/passport-query').then(({ passportPageQuery }) => client.prefetchQuery(passportPageQuery)),
  ],
});

const goal = definePage({
  path: '/$lang/goals/$n/',
  module: 'src/pages/goal-page.tsx',
  also: ['src/features/decree/goal-query.ts'],
  load: async () => (await import('@/pages/goal-page')).GoalPage,
  words: ['decree'],
  prepare: (client, { n }) => [
    client.prefetchQuery(outlineQuery),
    import('@/features/decree/goal-query').then(({ goalPageQuery }) => client.prefetchQuery(goalPageQuery(n))),
  ],
});

const task = definePage({
  path: '/$lang/tasks/$id/',
  module: 'src/pages/task-page.tsx',
  also: ['src/features/decree/task-query.ts'],
  load: async () => (await import('@/pages/task-page')).TaskPage,
  words: ['decree'],
  prepare: (client, { id }) => [
    client.prefetchQuery(outlineQuery),
    import('@/features/decree/task-query').then(({ taskPageQuery }) => client.prefetchQuery(taskPageQuery(id))),
  ],
});

export const decreePages = [passport, goal, task];
