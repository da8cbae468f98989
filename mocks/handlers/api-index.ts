import { API_VERSION, describeResource } from '@mocks/sources/api-files';
import { release } from '@mocks/sources/decree';
import type { ApiIndex } from '@/contracts/index-answer';

export interface ListedFile {
  readonly path: string;
  readonly resource: string;
  readonly mediaType: string;
  /** Name of the list that the file is about. */
  readonly list: string | null;
}

/** `index.json`: every file of the API, itself included. `readBody` gives the text of a file. */
export function buildApiIndex(files: readonly ListedFile[], readBody: (path: string) => string): ApiIndex {
  return {
    title: release.title,
    version: API_VERSION,
    dataDate: release.dataDate,
    contract: 'openapi.json',
    files: files.map(({ path, resource, mediaType, list }) => {
      const body = path === 'index.json' ? null : readBody(path);
      return {
        path,
        resource,
        mediaType,
        description: describeResource(resource),
        bytes: body === null ? null : new TextEncoder().encode(body).length,
        rows: body === null ? files.length : countRows(body, mediaType, list),
      };
    }),
  };
}

function countRows(body: string, mediaType: string, list: string | null): number | null {
  // the heading is no row; no cell of the tables holds a line break
  if (mediaType === 'text/csv') return body.trimEnd().split('\n').length - 1;
  if (list === null) return null;
  const entries: unknown = JSON.parse(body)[list];
  if (!Array.isArray(entries)) throw new RangeError(`an answer without the list ${list}`);
  return entries.length;
}
