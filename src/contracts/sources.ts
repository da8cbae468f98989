import * as v from 'valibot';
import { indicatorIdSchema, isoDateSchema, localizedSchema, sourceSchema, yearSchema } from './parts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Facts with a value, by origin. */
const countsSchema = v.object({ verified: count, secondary: count, derived: count, demo: count });
export type ProvenanceCounts = v.InferOutput<typeof countsSchema>;

/** Year, month or day of publication, as far as it is known. */
export const publishedSchema = v.nullable(v.pipe(v.string(), v.regex(/^20\d\d(-\d\d(-\d\d)?)?$/)));

/** A publication, and what was taken from it. */
export const sourceRowSchema = v.object({
  ...sourceSchema.entries,
  publisher: localizedSchema,
  published: publishedSchema,
  /** Its terms of use where they are stated, `null` where they are not known. */
  licence: v.nullable(v.string()),
  /** Why it has no address; `null` where it has one. */
  withoutAddress: v.nullable(localizedSchema),
  /** Facts taken from it, of the nation and the regions; 0 where only an event refers to it, which then has no years. */
  facts: count,
  from: v.nullable(yearSchema),
  to: v.nullable(yearSchema),
  indicators: v.array(indicatorIdSchema),
});

/** How many facts of an indicator are official; `regions` is `null` where no region answers for it. */
export const sourceCountsSchema = v.object({
  id: indicatorIdSchema,
  short: localizedSchema,
  nation: countsSchema,
  regions: v.nullable(countsSchema),
});

/** `GET /api/v1/sources.json`: every publication that facts and events refer to, and how many facts are official. */
export const sourceListSchema = v.object({
  dataDate: isoDateSchema,
  sources: v.array(sourceRowSchema),
  indicators: v.array(sourceCountsSchema),
});
export type SourceList = v.InferOutput<typeof sourceListSchema>;

const termSchema = v.object({
  code: v.string(),
  word: localizedSchema,
  meaning: localizedSchema,
  /** Line of the decree's Kazakh text that explains or first uses the word; `null` for a word of this site. */
  line: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

/** `GET /api/v1/glossary.json`: the words of the decree and of this site, in both languages. */
export const glossarySchema = v.object({
  terms: v.array(termSchema),
});
