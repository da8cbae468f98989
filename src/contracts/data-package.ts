import * as v from 'valibot';
import { localizedSchema } from './parts';

const titled = v.object({ title: v.string(), path: v.string() });

const fieldSchema = v.object({
  name: v.string(),
  type: v.picklist(['string', 'number', 'year']),
  /** Both languages in one text, for programs that know the standard only. */
  description: v.string(),
  descriptions: localizedSchema,
  constraints: v.optional(v.object({ enum: v.array(v.string()) })),
});

/** `GET /api/v1/datapackage.json`: the two tables as a Frictionless Data Package, with the meaning of every column. */
export const dataPackageSchema = v.object({
  profile: v.literal('tabular-data-package'),
  name: v.string(),
  title: v.string(),
  titles: localizedSchema,
  version: v.string(),
  created: v.pipe(v.string(), v.isoTimestamp()),
  licenses: v.array(v.object({ name: v.string(), ...titled.entries })),
  sources: v.array(titled),
  resources: v.array(
    v.object({
      profile: v.literal('tabular-data-resource'),
      name: v.string(),
      path: v.string(),
      title: v.string(),
      titles: localizedSchema,
      format: v.literal('csv'),
      mediatype: v.literal('text/csv'),
      encoding: v.literal('utf-8'),
      schema: v.object({ fields: v.array(fieldSchema), missingValues: v.array(v.string()), primaryKey: v.array(v.string()) }),
    }),
  ),
});
export type DataPackage = v.InferOutput<typeof dataPackageSchema>;
