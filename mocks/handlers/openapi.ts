import { API_VERSION, descriptions } from '@mocks/sources/api-files';
import { release } from '@mocks/sources/decree';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { parameterOf, RESOURCE_NAMES, RESOURCES, type ResourceName } from '@/contracts/resources';
import { CLOSING_COLUMNS } from './closing-table';
import { OBSERVATION_COLUMNS } from './observations';
import { REGION_CLOSING_COLUMNS } from './region-closing-table';
import { VERDICT_COLUMNS } from './verdicts';

/** JSON Schema cannot say "a missing fact needs a state"; such checks stay with the run-time contract. */
function toSchema(schema: GenericSchema): Record<string, unknown> {
  const { $schema: _dialect, ...rest } = toJsonSchema(schema, { errorMode: 'ignore', target: 'draft-2020-12' });
  return rest;
}

const TABLE_RULES =
  'UTF-8, decimal point, twelve significant digits, an empty cell for "not known". Region KZ is the nation; the plan of a region is the national plan, ' +
  'against which it is judged, in the borders of the year; the indicative path is not in the table. ' +
  'lag_months is a lower bound where the fact lies outside the plan line. Texts that a spreadsheet would run as a formula start with an apostrophe.';

const table = (columns: readonly string[]) => ({ type: 'string', description: `Columns: ${columns.join(', ')}. ${TABLE_RULES}` });
const drawing = {
  type: 'string',
  description: 'One path per region with its ISO 3166-2 code as id and without colours, to be drawn with <use href="…#KZ-10">',
};
/** What is no JSON answer, in words. */
const OTHER_SCHEMAS: Partial<Record<ResourceName, object>> = {
  Map2018: drawing,
  Map2022: drawing,
  Observations: table(OBSERVATION_COLUMNS),
  Verdicts: table(VERDICT_COLUMNS),
  ClosingTable: table(CLOSING_COLUMNS),
  RegionClosingTable: table(REGION_CLOSING_COLUMNS),
  Catalogue: { type: 'object' },
};

const parameter = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });

function operation(name: ResourceName) {
  const varying = parameterOf(name);
  const { en: summary } = descriptions[name];
  const content = { [RESOURCES[name].mediaType]: { schema: OTHER_SCHEMAS[name] ?? { $ref: `#/components/schemas/${name}` } } };
  const answers = { 200: { description: summary, content }, ...(varying !== null && { 404: { description: 'No such file' } }) };
  return { get: { summary, ...(varying !== null && { parameters: [parameter(varying)] }), responses: answers } };
}

/** Everything but this file itself. */
const described = RESOURCE_NAMES.filter((name) => name !== 'OpenApi');

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
    paths: Object.fromEntries(described.map((name) => [`/${RESOURCES[name].path}`, operation(name)])),
    components: {
      schemas: Object.fromEntries(
        described.flatMap((name) => {
          const { schema } = RESOURCES[name];
          return schema ? [[name, toSchema(schema)]] : [];
        }),
      ),
    },
  };
}
