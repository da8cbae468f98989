import { csvParseRows } from 'd3-dsv';
import { apiBase } from '../api/api-base';
import { HttpError, NetworkError } from '../errors/api-error';

/** A row of a published table by its headings; nothing is an empty text. */
export type PublishedRow = Readonly<Record<string, string>>;

/** One of the published CSV files. Errors: NetworkError, HttpError. */
export async function fetchPublished(path: string): Promise<string> {
  const response = await fetch(new URL(apiBase() + path, location.origin)).catch((cause: unknown) => {
    throw new NetworkError(path, cause);
  });
  if (!response.ok) throw new HttpError(path, response.status);
  return response.text();
}

/** Its rows. */
export function readPublished(text: string): PublishedRow[] {
  // by rows: the parser of objects makes code out of the heading, which the site's policy forbids
  const [heading = [], ...rows] = csvParseRows(text);
  return rows.map((row) => Object.fromEntries(heading.map((name, at) => [name, row[at] ?? ''])));
}
