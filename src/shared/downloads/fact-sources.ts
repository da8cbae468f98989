import type { Language } from '@/domain/language';
import { fetchPublished, readPublished } from './published-table';

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
  return toSourceOf(await fetchPublished('observations.csv'), language);
}

export function toSourceOf(observations: string, language: Language): SourceOf {
  const sources = new Map<string, string>();
  for (const row of readPublished(observations)) {
    const source = row[`source_${language}`];
    const place = ['indicator', 'series', 'region', 'year'].map((name) => row[name]).join(' ');
    if (row['definition'] === 'programme' && source) sources.set(place, source);
  }
  return ({ indicator, series, region, year }) => sources.get([indicator, series, region, year].join(' ')) ?? null;
}
