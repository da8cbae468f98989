import { briefingDefaults, parseBriefingSearch } from '@/features/briefing/briefing-search';
import { alertCasesQuery } from '@/features/method/alert-cases-query';
import { parseQualitySearch, qualityDefaults } from '@/features/report/quality/quality-search';
import { parseReportSearch, reportDefaults } from '@/features/report/report-search';
import { parseSiteSearch, siteSearchDefaults } from '@/features/search/search-search';
import { apiIndexQuery, dataPackageQuery, glossaryQuery, indicatorListQuery, programmeQuery, sourceListQuery } from '@/shared/api/queries';
import { definePage } from './define-page';

const data = definePage({
  path: '/$lang/data/',
  menu: { group: 'reuse', label: 'nav.data' },
  module: 'src/pages/data-page.tsx',
  load: async () => (await import('@/pages/data-page')).DataPage,
  words: ['data'],
  prepare: (client) => [client.prefetchQuery(apiIndexQuery), client.prefetchQuery(dataPackageQuery)],
});

const api = definePage({
  path: '/$lang/data/api/',
  module: 'src/pages/api-page.tsx',
  load: async () => (await import('@/pages/api-page')).ApiPage,
  words: ['data'],
  prepare: (client) => [
    import('@/features/api-reference/api-reference-query').then(({ apiReferenceQuery }) => client.prefetchQuery(apiReferenceQuery)),
  ],
});

const briefing = definePage(
  {
    path: '/$lang/briefing/',
    menu: { group: 'reuse', label: 'nav.briefing' },
    module: 'src/pages/briefing-page.tsx',
    load: async () => (await import('@/pages/briefing-page')).BriefingPage,
    words: ['briefing', 'closing'],
    asksFor: { region: ['RegionDetail'] },
    prepare: (client, _, { region }) => [
      import('@/pages/briefing-page').then(({ prefetchBriefing }) => prefetchBriefing(client, { region })),
    ],
  },
  { read: parseBriefingSearch, defaults: briefingDefaults },
);

const present = definePage(
  {
    path: '/$lang/present/',
    menu: { group: 'reuse', label: 'nav.present' },
    module: 'src/pages/present-page.tsx',
    load: async () => (await import('@/pages/present-page')).PresentPage,
    words: ['briefing', 'present', 'closing'],
    asksFor: { region: ['RegionDetail'] },
    prepare: (client, _, { region }) => [
      import('@/pages/present-page').then(({ prefetchBriefing }) => prefetchBriefing(client, { region })),
    ],
  },
  { read: parseBriefingSearch, defaults: briefingDefaults },
);

const report = definePage(
  {
    path: '/$lang/report/',
    menu: { group: 'reuse', label: 'nav.report' },
    module: 'src/pages/report-page.tsx',
    load: async () => (await import('@/pages/report-page')).ReportPage,
    words: ['report'],
    prepare: (client, _, { body }) => [import('@/pages/report-page').then(({ prefetchReport }) => prefetchReport(client, { body }))],
  },
  { read: parseReportSearch, defaults: reportDefaults },
);

const quality = definePage(
  {
    path: '/$lang/quality/',
    menu: { group: 'reuse', label: 'nav.quality' },
    module: 'src/pages/quality-page.tsx',
    load: async () => (await import('@/pages/quality-page')).QualityPage,
    words: ['quality', 'checks'],
    prepare: (client) => [import('@/pages/quality-page').then(({ prefetchQuality }) => prefetchQuality(client))],
  },
  { read: parseQualitySearch, defaults: qualityDefaults },
);

const search = definePage(
  {
    path: '/$lang/search/',
    module: 'src/pages/search-page.tsx',
    load: async () => (await import('@/pages/search-page')).SearchPage,
    words: ['search'],
    // the page that is built asks for nothing yet
    prepare: (client, { lang }, { q }) =>
      q === '' ? [] : [import('@/features/search/finder-query').then(({ finderQuery }) => client.prefetchQuery(finderQuery(lang)))],
  },
  { read: parseSiteSearch, defaults: siteSearchDefaults },
);

const about = definePage({
  path: '/$lang/about/',
  menu: { group: 'reuse', label: 'nav.about' },
  module: 'src/pages/about-page.tsx',
  load: async () => (await import('@/pages/about-page')).AboutPage,
  words: ['about'],
  prepare: (client) => [client.prefetchQuery(sourceListQuery), client.prefetchQuery(glossaryQuery)],
});

const updates = definePage({
  path: '/$lang/updates/',
  menu: { group: 'reuse', label: 'nav.updates' },
  module: 'src/pages/updates-page.tsx',
  load: async () => (await import('@/pages/updates-page')).UpdatesPage,
  words: ['updates', 'decree-parts', 'quality'],
  prepare: (client) => [import('@/pages/updates-page').then(({ prefetchUpdates }) => prefetchUpdates(client))],
});

const method = definePage({
  path: '/$lang/method/',
  menu: { group: 'reuse', label: 'nav.method' },
  module: 'src/pages/method-page.tsx',
  load: async () => (await import('@/pages/method-page')).MethodPage,
  words: ['method'],
  builtWords: ['method-built', 'closing', 'region-closing'],
  prepare: (client) => [
    client.prefetchQuery(indicatorListQuery),
    client.prefetchQuery(programmeQuery),
    client.prefetchQuery(alertCasesQuery),
  ],
});

export const reusePages = [briefing, present, data, api, report, updates, quality, method, about, search];
