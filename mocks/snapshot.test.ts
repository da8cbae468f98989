import { expect, test } from 'vitest';
import { endpoints } from './handlers';
import { listSnapshot } from './snapshot';

test('every path of the API becomes a file of the static site', async () => {
  const files = await listSnapshot();
  expect(files.map((file) => file.path)).toEqual(endpoints.map((endpoint) => `api/v1/${endpoint.path}`));
  expect(files.every((file) => file.body.length > 100)).toBe(true);
});
