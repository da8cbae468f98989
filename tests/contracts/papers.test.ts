import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RESOURCES } from '@/contracts/resources';

const PAPERS = ['README.md', 'CONTRIBUTING.md', 'mocks/README.md', 'src/domain/GLOSSARY.md'];
const files = ['src', 'mocks', 'tests', 'public'].flatMap((room) => [
  `/${room}`,
  ...readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `/${room}/${file}`),
]);
const apiFiles = new Set(Object.values(RESOURCES).map(({ path }) => path));

/** What stands between backticks and is a path or the name of a file; a name with a gap in it (`<page>.json`) is a pattern. */
const pathsIn = (paper: string) =>
  [...readFileSync(paper, 'utf8').matchAll(/`([\w@./-]+)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => /^(src|mocks|tests)\/|\.(tsx?|mjs|css|json|csv)$/.test(path));

/** What only a build or a reader's press writes. */
const WRITTEN = new Set(['/release.json', '/api/v1/openapi.json', 'beside-facts.json']);

test.each(PAPERS)('%s names no file that is not there', (paper) => {
  const isThere = (path: string) => {
    const end = `/${path.replace(/\/$/, '')}`;
    return files.some((file) => file.endsWith(end)) || apiFiles.has(path) || WRITTEN.has(path);
  };
  expect(pathsIn(paper).filter((path) => !isThere(path))).toEqual([]);
});

test('the README lists every file of the API', () => {
  const [, list = ''] = /described by [\s\S]*?```\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  // `decree/{tasks,goals}/{id}.json` is two of them; `{id}` varies
  const listed = list
    .trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const [group = '', names = ''] = /\{(\w[\w-]*(?:,[\w-]+)+)\}/.exec(entry) ?? [];
      return group === '' ? [entry] : names.split(',').map((name) => entry.replace(group, name));
    });
  expect(listed.toSorted()).toEqual([...apiFiles].toSorted());
});
