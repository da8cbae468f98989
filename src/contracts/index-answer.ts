import * as v from 'valibot';
import { isoDateSchema, localizedSchema } from './parts';

/** `GET /api/v1/index.json`: what the API holds, file by file. */
export const apiIndexSchema = v.object({
  title: localizedSchema,
  dataDate: isoDateSchema,
  contract: v.string(),
  files: v.array(v.object({ path: v.string(), mediaType: v.string(), description: localizedSchema })),
});
export type ApiIndex = v.InferOutput<typeof apiIndexSchema>;
