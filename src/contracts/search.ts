import * as v from 'valibot';
import { LANGUAGES } from '@/domain/language';
import { FINDABLES } from '@/domain/search/findables';
import { isoDateSchema } from './parts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));

/**
 * Something that has a place on the site.
 * `id`: of an indicator, region, task or goal, agency; number of a measure; code of a term; path of a page. What stands on the page of something
 * else has that page before a slash: `open-data/n-5` of a register, `1.1/c-1.1-2` of a task. What the decree says in one sentence has it as title.
 */
const entrySchema = v.object({
  kind: v.picklist(FINDABLES),
  id: text,
  title: text,
  /** What it says in sentences; `null` where the title says all. */
  text: v.nullable(text),
  /** By what else it is found, each counting less than a sentence: names of parts, abbreviations, former names. */
  also: v.array(text),
});
export type SearchEntry = v.InferOutput<typeof entrySchema>;

/** `GET /api/v1/search/{language}.json`: all that the search looks through, in one language. */
export const searchIndexSchema = v.object({
  dataDate: isoDateSchema,
  language: v.picklist(LANGUAGES),
  entries: v.array(entrySchema),
});
export type SearchIndex = v.InferOutput<typeof searchIndexSchema>;

/** `GET /api/v1/thesaurus.json`: words and phrases that the search takes for the same, in both languages. */
export const thesaurusSchema = v.object({
  concepts: v.array(
    v.object({
      kk: v.pipe(v.array(text), v.minLength(1)),
      ru: v.pipe(v.array(text), v.minLength(1)),
      /** A name: its words are not found alone. */
      isName: v.boolean(),
    }),
  ),
});
