import { csvParseRows } from 'd3-dsv';
import type { Language } from '@/domain/language';
import { apiBase } from '../api/api-base';
import { HttpError, NetworkError } from '../api/api-error';

const PATH = 'observations.csv';

export interface FactPlace {
  readonly indicator: string;
  readonly series: string;
  /** ISO 3166-2, `KZ` for the nation. */
  readonly region: string;
  readonly year: number;
}

/** Where the fact of a place comes from: title and address, in the language of the file; `null` for a demo value and where there is no fact. */
export type SourceOf = (place: FactPlace) => string | null;

/**
 * The sources of all facts, from the published list of observations: the pages themselves carry none, and a file should name each.
 * Errors: NetworkError, HttpError.
 */
export async function fetchFactSources(language: Language): Promise<SourceOf> {
  const response = await fetch(new URL(apiBase() + PATH, location.origin)).catch((cause: unknown) => {
    throw new NetworkError(PATH, cause);
  });
  if (!response.ok) throw new HttpError(PATH, response.status);
  return toSourceOf(await response.text(), language);
}

export function toSourceOf(observations: string, language: Language): SourceOf {
  // by rows: the parser of objects makes code out of the heading, which the site's policy forbids
  const [heading = [], ...rows] = csvParseRows(observations);
  const columns = ['indicator', 'series', 'region', 'year', 'definition', `source_${language}`].map((name) => heading.indexOf(name));
  const sources = new Map<string, string>();
  for (const row of rows) {
    const [indicator, series, region, year, definition, source] = columns.map((column) => row[column] ?? '');
    if (definition === 'programme' && source) sources.set([indicator, series, region, year].join(' '), source);
  }
  return ({ indicator, series, region, year }) => sources.get([indicator, series, region, year].join(' ')) ?? null;
}
