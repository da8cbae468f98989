import { API_VERSION, descriptions } from '@mocks/sources/api-files';
import { release } from '@mocks/sources/decree';
import { currentRelease } from '@mocks/sources/releases';
import type { ApiIndex } from '@/contracts/index-answer';
import { RESOURCES, type ResourceName } from '@/contracts/resources';

export interface ListedFile {
  readonly name: ResourceName;
  readonly path: string;
}

/** `index.json`: every file of the API, itself included. `readBody` gives the text of a file. */
export function buildApiIndex(files: readonly ListedFile[], readBody: (path: string) => string): ApiIndex {
  return {
    title: release.title,
    version: API_VERSION,
    dataDate: release.dataDate,
    release: currentRelease().date,
    contract: 'openapi.json',
    files: files.map(({ name, path }) => {
      const { mediaType, list, path: resource } = RESOURCES[name];
      const { kk, ru } = descriptions[name];
      const body = path === 'index.json' ? null : readBody(path);
      return {
        path,
        resource,
        mediaType,
        description: { kk, ru },
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
