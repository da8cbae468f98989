import { catalogueFrameQuery } from '@/features/catalogue/catalogue-query';
import { catalogueDefaults, parseCatalogueSearch } from '@/features/catalogue/catalogue-search';
import { closingDefaults, parseClosingSearch } from '@/features/closing/closing-search';
import { indicatorDefaults, parseIndicatorSearch } from '@/features/indicator/indicator-search';
import { overviewDefaults, parseOverviewSearch } from '@/features/overview/overview-search';
import {
  closingQuery,
  indicatorListQuery,
  leadBodiesQuery,
  outlineQuery,
  programmeQuery,
  searchedIndicatorsQuery,
} from '@/shared/api/queries';
import { releaseDaysQuery } from '@/shared/releases/release-days-query';
import { definePage } from './define-page';

const overview = definePage(
  {
    path: '/$lang/',
    menu: { group: 'results', label: 'nav.overview', inBar: 'always' },
    module: 'src/pages/overview-page.tsx',
    load: async () => (await import('@/pages/overview-page')).OverviewPage,
    words: ['overview', 'closing'],
    prepare: (client) => [
      client.prefetchQuery(indicatorListQuery),
      client.prefetchQuery(outlineQuery),
      client.prefetchQuery(leadBodiesQuery),
      client.prefetchQuery(releaseDaysQuery),
    ],
  },
  { read: parseOverviewSearch, defaults: overviewDefaults },
);

const closing = definePage(
  {
    path: '/$lang/closing/',
    menu: { group: 'results', label: 'nav.closing' },
    module: 'src/pages/closing-page.tsx',
    load: async () => (await import('@/pages/closing-page')).ClosingPage,
    words: ['closing', 'closing-page'],
    fetchesData: true,
    prepare: (client) => [
      client.prefetchQuery(indicatorListQuery),
      client.prefetchQuery(closingQuery),
      client.prefetchQuery(programmeQuery),
    ],
  },
  { read: parseClosingSearch, defaults: closingDefaults },
);

const catalogue = definePage(
  {
    path: '/$lang/indicators/',
    menu: { group: 'results', label: 'nav.indicators', inBar: 'always' },
    module: 'src/pages/catalogue-page.tsx',
    load: async () => (await import('@/pages/catalogue-page')).CataloguePage,
    words: ['catalogue'],
    prepare: (client) => [client.prefetchQuery(searchedIndicatorsQuery), client.prefetchQuery(catalogueFrameQuery)],
  },
  { read: parseCatalogueSearch, defaults: catalogueDefaults },
);

const indicator = definePage(
  {
    path: '/$lang/indicators/$id/',
    module: 'src/pages/indicator-page.tsx',
    load: async () => (await import('@/pages/indicator-page')).IndicatorPage,
    words: ['indicator'],
    builtWords: ['closing', 'why', 'decree-parts'],
    prepare: (client, { id }, { series, year, facts }) => [
      import('@/pages/indicator-page').then(({ prefetchIndicator }) => prefetchIndicator(client, { id, series, year, facts })),
    ],
  },
  { read: parseIndicatorSearch, defaults: indicatorDefaults },
);

export const resultPages = [overview, closing, catalogue, indicator];
