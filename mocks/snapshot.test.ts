import { expect, test } from 'vitest';
import { endpoints } from './handlers';
import { listSnapshot } from './snapshot';

test('every path of the API becomes a file of the static site', async () => {
  const files = await listSnapshot();
  expect(files.map((file) => file.path)).toEqual(endpoints.map((endpoint) => `api/v1/${endpoint.path}`));
  // a list may be empty: then the file still says of what and of which day
  expect(files.filter(({ body }) => body.length <= '{"dataDate":"2026-11-01"}'.length).map(({ path }) => path)).toEqual([]);
});
