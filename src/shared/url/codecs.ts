import { PROGRAMME_YEARS, SERIES_YEARS } from '@/domain/series';

/**
 * Reads one part of a query: whatever it holds, written in an address or given in code, has an answer, and what was read is read the same again.
 * A schema of the contracts would say why something is refused, and every page would carry its machinery; here nothing is ever refused.
 */
type Codec<Value> = (held: unknown) => Value;

/** Each part of a query by its codec; what is left out of it is read as `undefined`, what no codec asks for is dropped. */
export function decodeSearch<const Codecs extends Readonly<Record<string, Codec<unknown>>>>(
  codecs: Codecs,
  search: object,
): { readonly [Name in keyof Codecs]: ReturnType<Codecs[Name]> } {
  const held = search as Readonly<Record<string, unknown>>;
  const read = Object.entries(codecs).map(([name, codec]) => [name, codec(held[name])]);
  return Object.fromEntries(read);
}

/** Of what is typed into a search: longer is no word that anybody looks for. */
const LONGEST_PHRASE = 100;

/** One of these numbers, written as a number where a link was built in code and as a text where an address was read; `null` = not asked for. */
export const numberOf =
  <const Numbers extends readonly number[]>(numbers: Numbers): Codec<Numbers[number] | null> =>
  (held) =>
    numbers.find((number) => number === Number(held)) ?? null;

/** A year of the programme; `null` = not asked for. */
export const programmeYear = numberOf(PROGRAMME_YEARS);
/** A year that a series can carry; `null` = not asked for. */
export const seriesYear = numberOf(SERIES_YEARS);

/** A text that is one of these; `null` = not asked for. Whether there is anything of that name, the page says. */
export const textThat =
  (fits: (text: string) => boolean): Codec<string | null> =>
  (held) =>
    typeof held === 'string' && fits(held) ? held : null;

/** A text of this form; `null` = not asked for. */
export const code = (form: RegExp) => textThat((text) => form.test(text));
export const indicatorId = code(/^(t\d-\d|r\d-\d-\d)$/);
export const seriesCode = code(/^[a-z0-9-]{1,40}$/);
/** ISO 3166-2. */
export const regionId = code(/^KZ-\d\d$/);
export const taskId = code(/^\d\.\d{1,2}$/);
export const agencyCode = code(/^[a-z][a-z-]{0,39}$/);

/** What a page calls one of its own things, a column or a kind; `null` = not asked for. */
export const ownName = code(/^[a-z][a-z\d-]{0,49}$/);

/** One of these words; `null` = not asked for. */
export const optionOf =
  <const Words extends readonly string[]>(words: Words): Codec<Words[number] | null> =>
  (held) =>
    words.find((word) => word === held) ?? null;

/** One of these words, or the one that the page takes by itself. */
export const choiceOf =
  <const Words extends readonly string[]>(words: Words, otherwise: Words[number]): Codec<Words[number]> =>
  (held) =>
    words.find((word) => word === String(held)) ?? otherwise;

/** What was typed into a search. */
export const phrase: Codec<string> = (held) => (typeof held === 'string' ? held.slice(0, LONGEST_PHRASE) : '');

/** A single value needs no list. */
const listOf = (held: unknown): readonly unknown[] => (Array.isArray(held) ? held : [held]);

/** Any of these words, in their own order. */
export const wordsOf =
  <const Words extends readonly string[]>(words: Words): Codec<readonly Words[number][]> =>
  (held) =>
    words.filter((word) => listOf(held).includes(word));

/** Regions in the reader's order, each once, no more than fit on the page. */
export const regionIds =
  (most: number): Codec<readonly string[]> =>
  (held) =>
    [...new Set(listOf(held).map(regionId))].filter((id) => id !== null).slice(0, most);
