import * as v from 'valibot';
import { PROGRAMME_YEARS, SERIES_YEARS } from '@/domain/series';

/** Of what is typed into a search: longer is no word that anybody looks for. */
const LONGEST_PHRASE = 100;

/** A number where a link was built in code, a text where an address was read. */
const yearOf = <const Years extends readonly number[]>(years: Years) =>
  v.fallback(v.nullable(v.pipe(v.unknown(), v.transform(Number), v.picklist(years))), null);

/** A year of the programme; `null` = not asked for. */
export const programmeYear = yearOf(PROGRAMME_YEARS);
/** A year that a series can carry; `null` = not asked for. */
export const seriesYear = yearOf(SERIES_YEARS);
/** One of these numbers; `null` = not asked for. */
export const numberOf = yearOf;

/** A text of this form; `null` = not asked for. Whether there is anything of that name, the page says. */
export const code = (form: RegExp) => v.fallback(v.nullable(v.pipe(v.string(), v.regex(form))), null);
export const indicatorId = code(/^(t\d-\d|r\d-\d-\d)$/);
export const seriesCode = code(/^[a-z0-9-]{1,40}$/);
/** ISO 3166-2. */
export const regionId = code(/^KZ-\d\d$/);
export const taskId = code(/^\d\.\d{1,2}$/);
export const agencyCode = code(/^[a-z][a-z-]{0,39}$/);

/** What a page calls one of its own things, a column or a kind; `null` = not asked for. */
export const ownName = code(/^[a-z][a-z\d-]{0,49}$/);

/** One of these words; `null` = not asked for. */
export const optionOf = <const Words extends readonly string[]>(words: Words) => v.fallback(v.nullable(v.picklist(words)), null);

/** One of these words, or the one that the page takes by itself. */
export const choiceOf = <const Words extends readonly string[]>(words: Words, otherwise: Words[number]) =>
  v.fallback(v.pipe(v.unknown(), v.transform(String), v.picklist(words)), otherwise);

/** What was typed into a search. */
export const phrase = v.fallback(
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, LONGEST_PHRASE)),
  ),
  '',
);

/** A single value needs no list. */
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** Any of these words, in their own order. */
export const wordsOf = <const Words extends readonly string[]>(words: Words) =>
  v.pipe(
    v.unknown(),
    v.transform((value): readonly Words[number][] => words.filter((word) => listOf(value).includes(word))),
  );

/** Regions in the reader's order, each once, no more than fit on the page. */
export const regionIds = (most: number) =>
  v.pipe(
    v.unknown(),
    v.transform((value): readonly string[] => [...new Set(listOf(value).filter((id): id is string => v.is(REGION, id)))].slice(0, most)),
  );
const REGION = v.pipe(v.string(), v.regex(/^KZ-\d\d$/));
