import * as v from 'valibot';
import { isoDateSchema, localizedSchema } from './parts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const apiFileSchema = v.object({
  path: v.string(),
  /** The kind of file, as openapi.json writes it: `indicators/{id}.json`. */
  resource: v.string(),
  mediaType: v.string(),
  description: localizedSchema,
  /** Length in bytes; `null` for this file, which cannot weigh itself. */
  bytes: v.nullable(count),
  /** Rows of a table, entries of a list; `null` where the file is neither. */
  rows: v.nullable(count),
});
export type ApiFile = v.InferOutput<typeof apiFileSchema>;

/** `GET /api/v1/index.json`: what the API holds, file by file. */
export const apiIndexSchema = v.object({
  title: localizedSchema,
  /** Version of the contract (openapi.json). */
  version: v.string(),
  dataDate: isoDateSchema,
  /** The release whose facts these are: `releases/{release}.json`. */
  release: isoDateSchema,
  contract: v.string(),
  files: v.array(apiFileSchema),
});
export type ApiIndex = v.InferOutput<typeof apiIndexSchema>;
