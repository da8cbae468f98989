import apiFilesJson from '@mocks/data/api-files.json';
import { release } from '@mocks/sources/decree';
import * as v from 'valibot';
import type { ApiIndex } from '@/contracts/index-answer';
import { localizedSchema } from '@/contracts/parts';

const descriptions = v.parse(v.record(v.string(), localizedSchema), apiFilesJson);

/** `index.json`: every file of the API, itself included. */
export function buildApiIndex(files: readonly { path: string; mediaType: string; resource: string }[]): ApiIndex {
  return {
    title: release.title,
    dataDate: release.dataDate,
    contract: 'openapi.json',
    files: files.map(({ path, mediaType, resource }) => {
      const description = descriptions[resource];
      if (!description) throw new RangeError(`api-files.json does not describe ${resource}`);
      return { path, mediaType, description };
    }),
  };
}
