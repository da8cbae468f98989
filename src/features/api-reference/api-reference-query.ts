import type { ReleaseList } from '@/contracts/releases';
import { derived } from '@/shared/api/derived';
import { apiIndexQuery, openApiQuery, releaseListQuery } from '@/shared/api/queries';
import { type ApiPath, toApiPaths } from './api-paths';

export interface ApiReferencePage {
  readonly version: string;
  readonly paths: readonly ApiPath[];
  /** The newest change, and those that break a program; all of them stand on the page of updates. */
  readonly changes: readonly Pick<ReleaseList['api'][number], 'version' | 'text'>[];
}

/** The contract as the page tells it: openapi.json itself and the index of all files weigh three times as much. Errors: those of the API. */
export const apiReferenceQuery = derived(['api-reference'], async (ask): Promise<ApiReferencePage> => {
  const api = await ask(openApiQuery);
  const { files } = await ask(apiIndexQuery);
  const { api: log } = await ask(releaseListQuery);
  return {
    version: api.info.version,
    paths: toApiPaths(api, files),
    changes: log.filter(({ kind }, i) => i === 0 || kind === 'major').map(({ version, text }) => ({ version, text })),
  };
});
