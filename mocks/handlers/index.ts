import { decreeIndicators } from '@mocks/sources/decree';
import { glossary } from '@mocks/sources/glossary';
import { regions } from '@mocks/sources/regions';
import { thesaurus } from '@mocks/sources/search';
import { HttpResponse, http } from 'msw';
import { pathOf, RESOURCE_NAMES, RESOURCES, type ResourceName } from '@/contracts/resources';
import { REGISTER_NAMES } from '@/domain/choices';
import { LANGUAGES } from '@/domain/language';
import { SERIES_YEARS } from '@/domain/series';
import { buildActivityList } from './activities';
import { buildApiIndex } from './api-index';
import { buildClosing } from './closing';
import { buildClosingTable } from './closing-table';
import { buildDataPackage } from './data-package';
import { buildCatalogue } from './dcat';
import {
  buildDecreeAnalysis,
  buildDecreeCommitments,
  buildDecreeComparisons,
  buildDecreeGoal,
  buildDecreeIndicator,
  buildDecreePassport,
  buildDecreeReporting,
  buildDecreeSwot,
  buildDecreeTask,
  decreeTasks,
} from './decree-texts';
import { buildFunding } from './funding';
import { buildIndicatorDetail } from './indicator-detail';
import { buildIndicatorList } from './indicators';
import { buildMap } from './maps';
import { buildObservations } from './observations';
import { buildOpenApi } from './openapi';
import { buildProgramme } from './programme';
import { buildRegionClosingTable } from './region-closing-table';
import { buildRegionDetail, buildRegionList, buildYearDetail } from './regions';
import { buildRegister, buildRegisterList } from './registers';
import { buildReleaseList, releases } from './releases';
import { buildReporting } from './reporting';
import { buildSearchIndex } from './search';
import { buildSourceList } from './source-list';
import { buildVerdicts } from './verdicts';

/** Where the API lives under any origin. */
export const API_ROOT = '/api/v1/';

/** A file below the API root: `indicators/t1-1.json`. */
export interface Endpoint {
  readonly name: ResourceName;
  readonly path: string;
  /** An object for JSON, the text itself for the rest. */
  readonly build: () => object | string;
}

const single =
  (build: () => object | string) =>
  (name: ResourceName): Endpoint[] => [{ name, path: pathOf(name), build }];
/** A file for each of these; `keyOf` is what varies in the path. */
const each =
  <T>(items: readonly T[], keyOf: (item: T) => string | number, build: (item: T) => object) =>
  (name: ResourceName): Endpoint[] =>
    items.map((item) => ({ name, path: pathOf(name, keyOf(item)), build: () => build(item) }));

const itself = <T>(item: T): T => item;
const idOf = ({ id }: { readonly id: string }) => id;

/** How each resource of the table is made. */
const makers: Record<ResourceName, (name: ResourceName) => Endpoint[]> = {
  ApiIndex: single(() => buildApiIndex(endpoints, bodyAt)),
  Programme: single(buildProgramme),
  IndicatorList: single(buildIndicatorList),
  IndicatorDetail: each(decreeIndicators, idOf, buildIndicatorDetail),
  RegionList: single(buildRegionList),
  RegionDetail: each(regions, idOf, buildRegionDetail),
  YearDetail: each(SERIES_YEARS, itself, buildYearDetail),
  Funding: single(buildFunding),
  ActivityList: single(buildActivityList),
  DecreeTask: each(decreeTasks, itself, buildDecreeTask),
  DecreeGoal: each(['1', '2'], itself, buildDecreeGoal),
  DecreeIndicator: each(decreeIndicators, idOf, buildDecreeIndicator),
  DecreeAnalysis: single(buildDecreeAnalysis),
  DecreeCommitments: single(buildDecreeCommitments),
  DecreeComparisons: single(buildDecreeComparisons),
  DecreeSwot: single(buildDecreeSwot),
  DecreeReporting: single(buildDecreeReporting),
  DecreePassport: single(buildDecreePassport),
  RegisterList: single(buildRegisterList),
  Register: each(REGISTER_NAMES, itself, buildRegister),
  Closing: single(buildClosing),
  SourceList: single(buildSourceList),
  Reporting: single(buildReporting),
  Glossary: single(() => glossary),
  SearchIndex: each(LANGUAGES, itself, buildSearchIndex),
  Thesaurus: single(() => thesaurus),
  ReleaseList: single(buildReleaseList),
  Release: each(releases, ({ date }) => date, itself),
  Map2018: single(() => buildMap('2018')),
  Map2022: single(() => buildMap('2022')),
  Observations: single(buildObservations),
  Verdicts: single(buildVerdicts),
  ClosingTable: single(buildClosingTable),
  RegionClosingTable: single(buildRegionClosingTable),
  OpenApi: single(buildOpenApi),
  DataPackage: single(buildDataPackage),
  Catalogue: single(() => buildCatalogue(endpoints)),
};

/** Every file of the API. The build writes each of them into `dist`. */
export const endpoints: readonly Endpoint[] = RESOURCE_NAMES.flatMap((name) => makers[name](name));

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
  return new HttpResponse(bodyOf(endpoint), { headers: { 'content-type': `${RESOURCES[endpoint.name].mediaType}; charset=utf-8` } });
}

/** The pretend server. A path that the API does not have is answered with 404 and JSON, as a file host's clear refusal. */
export const handlers = [http.get(`*${API_ROOT}*`, ({ request }) => answer(request))];
