import { decreeIndicators } from '@mocks/sources/decree';
import { regions } from '@mocks/sources/regions';
import { HttpResponse, http } from 'msw';
import { REGISTER_NAMES } from '@/contracts/registers';
import { SERIES_YEARS } from '@/domain/series';
import { buildActivityList } from './activities';
import { buildApiIndex } from './api-index';
import { buildFunding } from './funding';
import { buildIndicatorDetail } from './indicator-detail';
import { buildIndicatorList } from './indicators';
import { buildMap } from './maps';
import { buildObservations } from './observations';
import { buildOpenApi } from './openapi';
import { buildProgramme } from './programme';
import { buildRegionDetail, buildRegionList, buildYearDetail } from './regions';
import { buildRegister, buildRegisterList } from './registers';
import { buildVerdicts } from './verdicts';

/** Where the API lives under any origin. */
export const API_ROOT = '/api/v1/';

export type MediaType = 'application/json' | 'text/csv' | 'image/svg+xml';

export interface Endpoint {
  /** Below the API root: `indicators/t1-1.json`. */
  readonly path: string;
  /** The kind of file, as openapi.json writes it: `indicators/{id}.json`. */
  readonly resource: string;
  readonly mediaType: MediaType;
  /** An object for JSON, the text itself for the rest. */
  readonly build: () => object | string;
}

const json = (path: string, build: () => object, resource = path): Endpoint => ({ path, resource, mediaType: 'application/json', build });
const csv = (path: string, build: () => string): Endpoint => ({ path, resource: path, mediaType: 'text/csv', build });
const svg = (path: string, build: () => string): Endpoint => ({ path, resource: path, mediaType: 'image/svg+xml', build });

/** Every file of the API. The build writes each of them into `dist`. */
export const endpoints: readonly Endpoint[] = [
  json('index.json', () => buildApiIndex(endpoints)),
  json('programme.json', buildProgramme),
  json('indicators.json', buildIndicatorList),
  ...decreeIndicators.map((indicator) =>
    json(`indicators/${indicator.id}.json`, () => buildIndicatorDetail(indicator), 'indicators/{id}.json'),
  ),
  json('regions.json', buildRegionList),
  ...regions.map((region) => json(`regions/${region.id}.json`, () => buildRegionDetail(region), 'regions/{id}.json')),
  ...SERIES_YEARS.map((year) => json(`years/${year}.json`, () => buildYearDetail(year), 'years/{year}.json')),
  json('funding.json', buildFunding),
  json('activities.json', buildActivityList),
  json('registers.json', buildRegisterList),
  ...REGISTER_NAMES.map((name) => json(`registers/${name}.json`, () => buildRegister(name), 'registers/{name}.json')),
  svg('maps/kz-2018.svg', () => buildMap('2018')),
  svg('maps/kz-2022.svg', () => buildMap('2022')),
  csv('observations.csv', buildObservations),
  csv('verdicts.csv', buildVerdicts),
  json('openapi.json', buildOpenApi),
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

function answer(request: Request): Response {
  const { pathname } = new URL(request.url);
  const path = decodeURIComponent(pathname.slice(pathname.indexOf(API_ROOT) + API_ROOT.length));
  const endpoint = byPath.get(path);
  if (!endpoint) return HttpResponse.json({ error: 'not-found', path }, { status: 404 });
  return new HttpResponse(bodyOf(endpoint), { headers: { 'content-type': `${endpoint.mediaType}; charset=utf-8` } });
}

/** The pretend server. A path that the API does not have is answered with 404 and JSON, as a file host's clear refusal. */
export const handlers = [http.get(`*${API_ROOT}*`, ({ request }) => answer(request))];
