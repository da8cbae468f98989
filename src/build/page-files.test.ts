import { expect, test } from 'vitest';
import { largestFirst, pageFiles } from './page-files';

const manifest = {
  'index.html': { file: 'assets/index.js', imports: ['_shared.js'] },
  '_shared.js': { file: 'assets/shared.js' },
  'src/pages/a.tsx': { file: 'assets/a.js', imports: ['index.html', '_shared.js', '_part.js'] },
  '_part.js': { file: 'assets/part.js' },
  'src/features/a/query.ts': { file: 'assets/query.js' },
  'src/locales/kk/common.json': { file: 'assets/common.json' },
  'src/locales/kk/a.json': { file: 'assets/a.json' },
};
const needs = { module: 'src/pages/a.tsx', also: ['src/features/a/query.ts'], words: ['a'], language: 'kk', asked: ['/api/v1/x.json'] };

test('names every file that a page needs once, scripts with all that they import, words of its language, answers', () => {
  expect(pageFiles(manifest, '/site/', needs)).toEqual([
    '/site/assets/index.js',
    '/site/assets/shared.js',
    '/site/assets/a.js',
    '/site/assets/part.js',
    '/site/assets/query.js',
    '/site/assets/common.json',
    '/site/assets/a.json',
    '/api/v1/x.json',
  ]);
});

test('a further module is found by the chunk that bears its name, and is left out where it is part of another', () => {
  const named = { ...manifest, '_query-a1b2.js': { file: 'assets/query-a1b2.js', name: 'query' } };
  expect(pageFiles(named, '/', { ...needs, also: ['src/x/query.ts'] })).toContain('/assets/query-a1b2.js');
  expect(pageFiles(manifest, '/', { ...needs, also: ['src/x/other.ts'] })).toHaveLength(7);
});

test('a file that the build did not write is a mistake', () => {
  expect(() => pageFiles(manifest, '/', { ...needs, words: ['b'] })).toThrow('src/locales/kk/b.json');
});

test('what takes longest is asked for first', () => {
  const sizes: Readonly<Record<string, number>> = { 'a.js': 1, 'b.js': 300, 'https://api/c.json': Number.POSITIVE_INFINITY };
  expect(largestFirst(Object.keys(sizes), (file) => sizes[file] ?? 0)).toEqual(['https://api/c.json', 'b.js', 'a.js']);
});
