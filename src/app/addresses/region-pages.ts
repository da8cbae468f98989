import { BASELINE_YEAR } from '@/domain/region-start';
import { compareDefaults, parseCompareSearch } from '@/features/compare/compare-search';
import { parseRegionProfileSearch, regionProfileDefaults } from '@/features/region-profile/region-profile-search';
import { parseRegionsSearch, regionsDefaults } from '@/features/regions/regions-search';
import { indicatorListQuery, outlineQuery } from '@/shared/api/queries';
import { definePage } from './define-page';

/** What any year of the regions is compared with. */
const START = ['YearDetail', BASELINE_YEAR] as const;

const regions = definePage(
  {
    path: '/$lang/regions/',
    menu: { group: 'results', label: 'nav.regions', inBar: 'always' },
    module: 'src/pages/regions-page.tsx',
    load: async () => (await import('@/pages/regions-page')).RegionsPage,
    words: ['regions'],
    asksFor: { year: ['YearDetail', START], indicator: [START] },
    prepare: (client, _, { indicator, series, year, view, facts }) => [
      client.prefetchQuery(indicatorListQuery),
      import('@/pages/regions-page').then(({ prefetchRegions }) => prefetchRegions(client, { indicator, series, year, view, facts })),
    ],
  },
  { read: parseRegionsSearch, defaults: regionsDefaults },
);

const region = definePage(
  {
    path: '/$lang/regions/$id/',
    module: 'src/pages/region-page.tsx',
    load: async () => (await import('@/pages/region-page')).RegionPage,
    words: ['region'],
    builtWords: ['closing', 'region-closing'],
    asksFor: { year: ['YearDetail'] },
    prepare: (client, { id }, { year, facts }) => [
      client.prefetchQuery(outlineQuery),
      import('@/pages/region-page').then(({ prefetchProfile }) => prefetchProfile(client, { id, year, facts })),
    ],
  },
  { read: parseRegionProfileSearch, defaults: regionProfileDefaults },
);

const compare = definePage(
  {
    path: '/$lang/compare/',
    menu: { group: 'results', label: 'nav.compare' },
    module: 'src/pages/compare-page.tsx',
    load: async () => (await import('@/pages/compare-page')).ComparePage,
    words: ['compare'],
    asksFor: { r: ['RegionDetail'] },
    prepare: (client, _, { r, borders }) => [
      import('@/pages/compare-page').then(({ prefetchCompare }) => prefetchCompare(client, { r, borders })),
    ],
  },
  { read: parseCompareSearch, defaults: compareDefaults },
);

export const regionPages = [regions, region, compare];
