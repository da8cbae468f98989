import apiFilesJson from '@mocks/data/api-files.json';
import columnsJson from '@mocks/data/columns.json';
import * as v from 'valibot';
import { localizedSchema } from '@/contracts/parts';
import { RESOURCE_NAMES, type ResourceName } from '@/contracts/resources';
import { readTable } from './read-table';
import { apiChanges } from './releases';

const descriptionSchema = v.object({ ...localizedSchema.entries, en: v.string() });
/** What each file of the API holds; English is for openapi.json. */
export const descriptions = readTable(
  v.strictObject(
    Object.fromEntries(RESOURCE_NAMES.map((name) => [name, descriptionSchema])) as Record<ResourceName, typeof descriptionSchema>,
  ),
  apiFilesJson,
  'api-files.json',
);

const columnSchema = v.object({
  name: v.string(),
  type: v.picklist(['string', 'number', 'year']),
  values: v.optional(v.array(v.string())),
  ...localizedSchema.entries,
});

/** The tables. */
export const TABLES = ['Observations', 'Verdicts', 'ClosingTable', 'RegionClosingTable'] as const satisfies readonly ResourceName[];
export type TableName = (typeof TABLES)[number];

const tableSchema = v.object({ key: v.array(v.string()), fields: v.array(columnSchema) });
/** What each column of the tables means, and which of them tell the rows apart. */
export const tableColumns = readTable(
  v.strictObject({ Observations: tableSchema, Verdicts: tableSchema, ClosingTable: tableSchema, RegionClosingTable: tableSchema }),
  columnsJson,
  'columns.json',
);

/** Of the newest change in its log; grows with the contract: the first number when an answer loses or changes a field, the second when one is added. */
export const API_VERSION = newestVersion();

/** Errors: RangeError where nothing was ever changed. */
function newestVersion(): string {
  const [newest] = apiChanges;
  if (!newest) throw new RangeError('mocks/data/api-changes.json is empty');
  return newest.version;
}
