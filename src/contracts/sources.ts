import * as v from 'valibot';
import { indicatorIdSchema, isoDateSchema, localizedSchema, sourceSchema, yearSchema } from './parts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Facts with a value, by origin. */
const countsSchema = v.object({ verified: count, secondary: count, derived: count, demo: count });
export type ProvenanceCounts = v.InferOutput<typeof countsSchema>;

/** `GET /api/v1/sources.json`: where the facts come from, and how many of them are official. */
export const sourceListSchema = v.object({
  dataDate: isoDateSchema,
  sources: v.array(
    v.object({
      ...sourceSchema.entries,
      /** Facts taken from it, of the nation and the regions. */
      facts: count,
      from: yearSchema,
      to: yearSchema,
      indicators: v.array(indicatorIdSchema),
    }),
  ),
  indicators: v.array(v.object({ id: indicatorIdSchema, short: localizedSchema, nation: countsSchema, regions: v.nullable(countsSchema) })),
});
export type SourceList = v.InferOutput<typeof sourceListSchema>;

/** `GET /api/v1/glossary.json`: the words of the decree and of this site, in both languages. */
export const glossarySchema = v.object({
  terms: v.array(v.object({ code: v.string(), word: localizedSchema, meaning: localizedSchema })),
});
export type Glossary = v.InferOutput<typeof glossarySchema>;
