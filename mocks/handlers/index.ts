import { decreeIndicators } from '@mocks/sources/decree';
import { glossary } from '@mocks/sources/glossary';
import { regions } from '@mocks/sources/regions';
import { HttpResponse, http } from 'msw';
import { REGISTER_NAMES } from '@/contracts/registers';
import { SERIES_YEARS } from '@/domain/series';
import { buildActivityList } from './activities';
import { buildApiIndex, type ListedFile } from './api-index';
import { buildDataPackage } from './data-package';
import { buildCatalogue } from './dcat';
import { buildFunding } from './funding';
import { buildIndicatorDetail } from './indicator-detail';
import { buildIndicatorList } from './indicators';
import { buildMap } from './maps';
import { buildObservations } from './observations';
import { buildOpenApi } from './openapi';
import { buildProgramme } from './programme';
import { buildRegionDetail, buildRegionList, buildYearDetail } from './regions';
import { buildRegister, buildRegisterList } from './registers';
import { buildSourceList } from './source-list';
import { buildVerdicts } from './verdicts';

/** Where the API lives under any origin. */
export const API_ROOT = '/api/v1/';

export type MediaType = 'application/json' | 'application/ld+json' | 'text/csv' | 'image/svg+xml';

/** A file below the API root: `indicators/t1-1.json`, of the kind `indicators/{id}.json`. */
export interface Endpoint extends ListedFile {
  readonly mediaType: MediaType;
  /** An object for JSON, the text itself for the rest. */
  readonly build: () => object | string;
}

type Kind = Partial<Pick<Endpoint, 'resource' | 'list'>>;

const json = (path: string, build: () => object, { resource = path, list = null }: Kind = {}): Endpoint => ({
  path,
  resource,
  list,
  mediaType: 'application/json',
  build,
});
const text =
  (mediaType: MediaType) =>
  (path: string, build: () => object | string): Endpoint => ({
    path,
    resource: path,
    list: null,
    mediaType,
    build,
  });
const csv = text('text/csv');
const svg = text('image/svg+xml');
const jsonLd = text('application/ld+json');

/** Every file of the API. The build writes each of them into `dist`. */
export const endpoints: readonly Endpoint[] = [
  json('index.json', () => buildApiIndex(endpoints, bodyAt)),
  json('programme.json', buildProgramme),
  json('indicators.json', buildIndicatorList, { list: 'indicators' }),
  ...decreeIndicators.map((indicator) =>
    json(`indicators/${indicator.id}.json`, () => buildIndicatorDetail(indicator), { resource: 'indicators/{id}.json' }),
  ),
  json('regions.json', buildRegionList, { list: 'regions' }),
  ...regions.map((region) =>
    json(`regions/${region.id}.json`, () => buildRegionDetail(region), { resource: 'regions/{id}.json', list: 'series' }),
  ),
  ...SERIES_YEARS.map((year) => json(`years/${year}.json`, () => buildYearDetail(year), { resource: 'years/{year}.json', list: 'series' })),
  json('funding.json', buildFunding, { list: 'tasks' }),
  json('activities.json', buildActivityList, { list: 'activities' }),
  json('registers.json', buildRegisterList, { list: 'registers' }),
  ...REGISTER_NAMES.map((name) =>
    json(`registers/${name}.json`, () => buildRegister(name), { resource: 'registers/{name}.json', list: 'rows' }),
  ),
  json('sources.json', buildSourceList, { list: 'sources' }),
  json('glossary.json', () => glossary, { list: 'terms' }),
  svg('maps/kz-2018.svg', () => buildMap('2018')),
  svg('maps/kz-2022.svg', () => buildMap('2022')),
  csv('observations.csv', buildObservations),
  csv('verdicts.csv', buildVerdicts),
  json('openapi.json', buildOpenApi),
  json('datapackage.json', buildDataPackage, { list: 'resources' }),
  jsonLd('catalog.jsonld', () => buildCatalogue(endpoints)),
];

const byPath = new Map(endpoints.map((endpoint) => [endpoint.path, endpoint]));
const built = new Map<string, string>();

/** The data never changes while the mocks run, so every answer is written once. */
function bodyOf(endpoint: Endpoint): string {
  const known = built.get(endpoint.path);
  if (known !== undefined) return known;
  const answer = endpoint.build();
  const body = typeof answer === 'string' ? answer : JSON.stringify(answer);
  built.set(endpoint.path, body);
  return body;
}

function bodyAt(path: string): string {
  const endpoint = byPath.get(path);
  if (!endpoint) throw new RangeError(`the API has no ${path}`);
  return bodyOf(endpoint);
}

function answer(request: Request): Response {
  const { pathname } = new URL(request.url);
  const path = decodeURIComponent(pathname.slice(pathname.indexOf(API_ROOT) + API_ROOT.length));
  const endpoint = byPath.get(path);
  if (!endpoint) return HttpResponse.json({ error: 'not-found', path }, { status: 404 });
  return new HttpResponse(bodyOf(endpoint), { headers: { 'content-type': `${endpoint.mediaType}; charset=utf-8` } });
}

/** The pretend server. A path that the API does not have is answered with 404 and JSON, as a file host's clear refusal. */
export const handlers = [http.get(`*${API_ROOT}*`, ({ request }) => answer(request))];
