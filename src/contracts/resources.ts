import type * as v from 'valibot';
import { activityListSchema } from './activities';
import { closingSchema } from './closing';
import { dataPackageSchema } from './data-package';
import {
  decreeAnalysisSchema,
  decreeCommitmentsSchema,
  decreeComparisonsSchema,
  decreeGoalSchema,
  decreeIndicatorSchema,
  decreePassportSchema,
  decreeReportingSchema,
  decreeSwotSchema,
  decreeTaskSchema,
} from './decree';
import { fundingSchema } from './funding';
import { apiIndexSchema } from './index-answer';
import { indicatorDetailSchema } from './indicator-detail';
import { indicatorListSchema } from './indicators';
import { openApiSchema } from './open-api';
import { programmeSchema } from './programme';
import { regionDetailSchema, regionListSchema, yearDetailSchema } from './regions';
import { registerListSchema, registerSchema } from './registers';
import { releaseListSchema, releaseSchema } from './releases';
import { reportingSchema } from './reporting';
import { searchIndexSchema, thesaurusSchema } from './search';
import { glossarySchema, sourceListSchema } from './sources';

export type MediaType = 'application/json' | 'application/ld+json' | 'text/csv' | 'image/svg+xml';

/** A kind of file that the API holds, below its root. */
export interface Resource {
  /** `indicators/{id}.json`: what stands in braces varies. */
  readonly path: string;
  readonly mediaType: MediaType;
  /** What every answer is checked against; `null` for what is no JSON answer. */
  readonly schema: v.GenericSchema | null;
  /** Name of the list that the answer is about; `null` where it is about none. */
  readonly list: string | null;
}

const json = <Schema extends v.GenericSchema>(path: string, schema: Schema, list: string | null = null) => ({
  ...({ path, mediaType: 'application/json', list } as const),
  schema,
});
const file = (path: string, mediaType: MediaType) => ({ path, mediaType, schema: null, list: null });

/**
 * Every file of the API, in the order of its index. Handlers, snapshot, index, openapi.json, the checked answers and the queries read this table;
 * what each file holds, in words, stands in `mocks/data/api-files.json` under the same names, because a browser does not need it.
 */
export const RESOURCES = {
  ApiIndex: json('index.json', apiIndexSchema),
  Programme: json('programme.json', programmeSchema),
  IndicatorList: json('indicators.json', indicatorListSchema, 'indicators'),
  IndicatorDetail: json('indicators/{id}.json', indicatorDetailSchema),
  RegionList: json('regions.json', regionListSchema, 'regions'),
  RegionDetail: json('regions/{id}.json', regionDetailSchema, 'series'),
  YearDetail: json('years/{year}.json', yearDetailSchema, 'series'),
  Funding: json('funding.json', fundingSchema, 'tasks'),
  ActivityList: json('activities.json', activityListSchema, 'activities'),
  DecreeTask: json('decree/tasks/{id}.json', decreeTaskSchema, 'directions'),
  DecreeGoal: json('decree/goals/{id}.json', decreeGoalSchema),
  DecreeIndicator: json('decree/indicators/{id}.json', decreeIndicatorSchema, 'statements'),
  DecreeAnalysis: json('decree/analysis.json', decreeAnalysisSchema, 'statements'),
  DecreeCommitments: json('decree/commitments.json', decreeCommitmentsSchema, 'commitments'),
  DecreeComparisons: json('decree/comparisons.json', decreeComparisonsSchema, 'comparisons'),
  DecreeSwot: json('decree/swot.json', decreeSwotSchema, 'items'),
  DecreeReporting: json('decree/reporting.json', decreeReportingSchema, 'duties'),
  DecreePassport: json('decree/passport.json', decreePassportSchema),
  RegisterList: json('registers.json', registerListSchema, 'registers'),
  Register: json('registers/{name}.json', registerSchema, 'rows'),
  Closing: json('closing.json', closingSchema, 'runs'),
  SourceList: json('sources.json', sourceListSchema, 'sources'),
  Reporting: json('reporting.json', reportingSchema, 'facts'),
  Glossary: json('glossary.json', glossarySchema, 'terms'),
  SearchIndex: json('search/{language}.json', searchIndexSchema, 'entries'),
  Thesaurus: json('thesaurus.json', thesaurusSchema, 'concepts'),
  ReleaseList: json('releases.json', releaseListSchema, 'releases'),
  Release: json('releases/{date}.json', releaseSchema, 'changes'),
  Map2018: file('maps/kz-2018.svg', 'image/svg+xml'),
  Map2022: file('maps/kz-2022.svg', 'image/svg+xml'),
  Observations: file('observations.csv', 'text/csv'),
  Verdicts: file('verdicts.csv', 'text/csv'),
  ClosingTable: file('closing.csv', 'text/csv'),
  RegionClosingTable: file('region-closing.csv', 'text/csv'),
  OpenApi: json('openapi.json', openApiSchema),
  DataPackage: json('datapackage.json', dataPackageSchema, 'resources'),
  Catalogue: file('catalog.jsonld', 'application/ld+json'),
} satisfies Record<string, Resource>;

type Table = typeof RESOURCES;
export type ResourceName = keyof Table;
/** The resources that are checked answers. */
export type AnswerName = { [Name in ResourceName]: Table[Name]['schema'] extends v.GenericSchema ? Name : never }[ResourceName];
export type Answer<Name extends AnswerName> = v.InferOutput<Table[Name]['schema']>;

export const RESOURCE_NAMES = Object.keys(RESOURCES) as ResourceName[];

const VARYING = /\{(\w+)\}/;

/** What varies in the path of a resource: `id`; `null` where it is one file. */
export function parameterOf(name: ResourceName): string | null {
  return VARYING.exec(RESOURCES[name].path)?.[1] ?? null;
}

/** The path of one file: `indicators/t1-1.json` of `IndicatorDetail` and `t1-1`. */
export function pathOf(name: ResourceName, value: string | number | null = null): string {
  return RESOURCES[name].path.replace(VARYING, String(value));
}
