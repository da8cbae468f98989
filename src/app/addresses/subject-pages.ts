import { coverageDefaults, parseCoverageSearch } from '@/features/coverage/coverage-search';
import { saidQuery } from '@/features/studies/said-query';
import { PISA_SCORES, URBAN_RURAL_GAP } from '@/features/studies/study-indicators';
import { indicatorDetailQuery } from '@/shared/api/queries';
import { definePage } from './define-page';

const studies = definePage({
  path: '/$lang/studies/',
  menu: { group: 'results', label: 'nav.studies', inBar: 'wide' },
  module: 'src/pages/studies-page.tsx',
  load: async () => (await import('@/pages/studies-page')).StudiesPage,
  words: ['studies'],
  prepare: (client) => [
    ...[PISA_SCORES, URBAN_RURAL_GAP].map((id) => client.prefetchQuery(indicatorDetailQuery(id))),
    client.prefetchQuery(saidQuery),
  ],
});

const coverage = definePage(
  {
    path: '/$lang/coverage/',
    menu: { group: 'results', label: 'nav.coverage', inBar: 'wide' },
    module: 'src/pages/coverage-page.tsx',
    load: async () => (await import('@/pages/coverage-page')).CoveragePage,
    words: ['coverage'],
    asksFor: { region: ['RegionDetail'] },
    prepare: (client, _, { region }) => [
      import('@/pages/coverage-page').then(({ prefetchCoverage }) => prefetchCoverage(client, { region })),
    ],
  },
  { read: parseCoverageSearch, defaults: coverageDefaults },
);

export const subjectPages = [studies, coverage];
