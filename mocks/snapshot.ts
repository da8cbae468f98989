import { getResponse } from 'msw';
import { type MediaType, RESOURCES } from '@/contracts/resources';
import { API_ROOT, endpoints, handlers } from './handlers';

export interface SnapshotFile {
  /** Below the site's root, without a leading slash: `api/v1/indicators.json`. */
  readonly path: string;
  readonly mediaType: MediaType;
  readonly body: string;
}

/**
 * Every answer of the API as a file, asked from the same handlers that serve development and tests.
 *
 * Errors: throws when any path is not answered with a 2xx status.
 */
export async function listSnapshot(): Promise<SnapshotFile[]> {
  return Promise.all(
    endpoints.map(async ({ name, path }) => {
      const response = await getResponse(handlers, new Request(`http://localhost${API_ROOT}${path}`));
      if (!response?.ok) throw new Error(`${API_ROOT}${path} answered ${response?.status ?? 'nothing'}`);
      return { path: `${API_ROOT.slice(1)}${path}`, mediaType: RESOURCES[name].mediaType, body: await response.text() };
    }),
  );
}
