import { API_VERSION } from '@mocks/sources/api-files';
import { release } from '@mocks/sources/decree';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { activityListSchema } from '@/contracts/activities';
import { dataPackageSchema } from '@/contracts/data-package';
import { fundingSchema } from '@/contracts/funding';
import { apiIndexSchema } from '@/contracts/index-answer';
import { indicatorDetailSchema } from '@/contracts/indicator-detail';
import { indicatorListSchema } from '@/contracts/indicators';
import { programmeSchema } from '@/contracts/programme';
import { regionDetailSchema, regionListSchema, yearDetailSchema } from '@/contracts/regions';
import { registerListSchema, registerSchema } from '@/contracts/registers';
import { glossarySchema, sourceListSchema } from '@/contracts/sources';
import { OBSERVATION_COLUMNS } from './observations';
import { VERDICT_COLUMNS } from './verdicts';

/** The contract of every JSON answer; the browser parses answers with the same schemas. */
export const contractSchemas = {
  ApiIndex: apiIndexSchema,
  Programme: programmeSchema,
  IndicatorList: indicatorListSchema,
  IndicatorDetail: indicatorDetailSchema,
  RegionList: regionListSchema,
  RegionDetail: regionDetailSchema,
  YearDetail: yearDetailSchema,
  Funding: fundingSchema,
  ActivityList: activityListSchema,
  RegisterList: registerListSchema,
  Register: registerSchema,
  DataPackage: dataPackageSchema,
  SourceList: sourceListSchema,
  Glossary: glossarySchema,
} satisfies Record<string, GenericSchema>;
export type ContractName = keyof typeof contractSchemas;

/** JSON Schema cannot say "a missing fact needs a state"; such checks stay with the run-time contract. */
function toSchema(schema: GenericSchema): Record<string, unknown> {
  const { $schema: _dialect, ...rest } = toJsonSchema(schema, { errorMode: 'ignore', target: 'draft-2020-12' });
  return rest;
}

const json = (contract: ContractName) => ({
  'application/json': { schema: { $ref: `#/components/schemas/${contract}` } },
});

const TABLE_RULES =
  'UTF-8, decimal point, twelve significant digits, an empty cell for "not known". Region KZ is the nation; the plan of a region is the national plan, ' +
  'against which it is judged, in the borders of the year; the indicative path is not in the table. ' +
  'lag_months is a lower bound where the fact lies outside the plan line. Texts that a spreadsheet would run as a formula start with an apostrophe.';

const csv = (columns: readonly string[]) => ({
  'text/csv': { schema: { type: 'string', description: `Columns: ${columns.join(', ')}. ${TABLE_RULES}` } },
});

const svg = {
  'image/svg+xml': {
    schema: {
      type: 'string',
      description: 'One path per region with its ISO 3166-2 code as id and without colours, to be drawn with <use href="…#KZ-10">',
    },
  },
};

const parameter = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });

function operation(summary: string, content: Record<string, unknown>, parameters: readonly string[] = []) {
  const answers = { 200: { description: summary, content }, ...(parameters.length > 0 && { 404: { description: 'No such file' } }) };
  return { get: { summary, ...(parameters.length > 0 && { parameters: parameters.map(parameter) }), responses: answers } };
}

/** `openapi.json`: OpenAPI 3.1, generated from the run-time contracts. */
export function buildOpenApi() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Nysana API',
      version: API_VERSION,
      description: `Read-only tree of files. Facts gathered to ${release.dataDate}. A fact that is null always comes with a state.`,
    },
    servers: [{ url: '/api/v1' }],
    paths: {
      '/index.json': operation('Every file of the API', json('ApiIndex')),
      '/programme.json': operation('Programme, goals, tasks, agencies, events', json('Programme')),
      '/indicators.json': operation('All indicators with their national series', json('IndicatorList')),
      '/indicators/{id}.json': operation('One indicator', json('IndicatorDetail'), ['id']),
      '/regions.json': operation('All regions', json('RegionList')),
      '/regions/{id}.json': operation('Regional series of one region', json('RegionDetail'), ['id']),
      '/years/{year}.json': operation('Regional series of one year', json('YearDetail'), ['year']),
      '/funding.json': operation('Planned money by source, year and task, million tenge', json('Funding')),
      '/activities.json': operation('The measures of the action plan', json('ActivityList')),
      '/registers.json': operation('The registers of the related legal acts', json('RegisterList')),
      '/registers/{name}.json': operation('One register', json('Register'), ['name']),
      '/sources.json': operation('Sources of the official facts, and counts by origin', json('SourceList')),
      '/glossary.json': operation('Terms in Kazakh and Russian', json('Glossary')),
      '/maps/kz-2018.svg': operation('Boundaries of the 17 regions until 7 June 2022', svg),
      '/maps/kz-2022.svg': operation('Boundaries of the 20 regions since 8 June 2022', svg),
      '/observations.csv': operation('Every plan and fact with its origin', csv(OBSERVATION_COLUMNS)),
      '/verdicts.csv': operation('What the published rules compute', csv(VERDICT_COLUMNS)),
      '/datapackage.json': operation('The two tables as a Frictionless Data Package', json('DataPackage')),
      '/catalog.jsonld': operation('The API as a DCAT-AP catalogue', { 'application/ld+json': { schema: { type: 'object' } } }),
    },
    components: { schemas: Object.fromEntries(Object.entries(contractSchemas).map(([name, schema]) => [name, toSchema(schema)])) },
  };
}
