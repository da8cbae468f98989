import { expect, test } from 'vitest';
import type { MediaType } from '@/contracts/resources';
import { endpoints } from './handlers';
import { listSnapshot } from './snapshot';

/** What makes a file the kind that it says; the contracts of the JSON answers are held by tests/contracts/answers.test.ts. */
const IS_OF_KIND: Readonly<Record<MediaType, (body: string) => boolean>> = {
  'application/json': (body) => Object.keys(JSON.parse(body)).length > 0,
  'application/ld+json': (body) => '@context' in JSON.parse(body),
  'text/csv': (body) => /^\w+(,\w+)+\r?\n./.test(body),
  'image/svg+xml': (body) => /^<svg[^>]*>.+<\/svg>\s*$/s.test(body),
};

test('every path of the API becomes a file of the static site, of the kind that it says', async () => {
  const files = await listSnapshot();
  expect(files.map((file) => file.path)).toEqual(endpoints.map((endpoint) => `api/v1/${endpoint.path}`));
  expect(files.filter(({ mediaType, body }) => !IS_OF_KIND[mediaType](body)).map(({ path }) => path)).toEqual([]);
});
