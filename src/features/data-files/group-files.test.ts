import { expect, test } from 'vitest';
import type { ApiFile } from '@/contracts/index-answer';
import { groupFiles } from './group-files';

const file = (path: string, resource: string, bytes: number | null, rows: number | null): ApiFile => ({
  path,
  resource,
  mediaType: 'application/json',
  description: { kk: 'k', ru: 'r' },
  bytes,
  rows,
});

test('files of one kind stand together, with the sum of their weights and no rows of their own', () => {
  const groups = groupFiles([
    file('years/2018.json', 'years/{year}.json', 10, 46),
    file('regions.json', 'regions.json', 5, 20),
    file('years/2019.json', 'years/{year}.json', 20, 46),
  ]);
  expect(groups.map(({ resource, bytes, rows }) => [resource, bytes, rows])).toEqual([
    ['years/{year}.json', 30, null],
    ['regions.json', 5, 20],
  ]);
});

test('a file that cannot weigh itself has no weight rather than none', () => {
  expect(groupFiles([file('index.json', 'index.json', null, 99)])[0]).toMatchObject({ bytes: null, rows: 99 });
});
