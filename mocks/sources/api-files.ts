import apiFilesJson from '@mocks/data/api-files.json';
import columnsJson from '@mocks/data/columns.json';
import * as v from 'valibot';
import { localizedSchema } from '@/contracts/parts';

const descriptions = v.parse(v.record(v.string(), localizedSchema), apiFilesJson);

const columnSchema = v.object({
  name: v.string(),
  type: v.picklist(['string', 'number', 'year']),
  values: v.optional(v.array(v.string())),
  ...localizedSchema.entries,
});

/** What each column of the two tables means, and which of them tell the rows apart. */
export const tableColumns = v.parse(
  v.record(v.string(), v.object({ key: v.array(v.string()), fields: v.array(columnSchema) })),
  columnsJson,
);

/** What a file of the API holds. Errors: RangeError for a resource that api-files.json does not describe. */
export function describeResource(resource: string) {
  const description = descriptions[resource];
  if (!description) throw new RangeError(`api-files.json does not describe ${resource}`);
  return description;
}

/** Grows with the contract: the first number when an answer loses or changes a field, the second when one is added. */
export const API_VERSION = '2.1.0';
