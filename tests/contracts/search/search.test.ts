import { gzipSync } from 'node:zlib';
import { buildSearchIndex } from '@mocks/handlers/search';
import { thesaurus as thesaurusAnswer } from '@mocks/sources/search';
import { describe, expect, test } from 'vitest';
import { pages as sitePages } from '@/app/addresses';
import { groupHits } from '@/domain/search/group-hits';
import { indexEntries } from '@/domain/search/search-entries';
import { createThesaurus } from '@/domain/search/thesaurus';
import { expectedKk, nothingKk } from './expected-kk';
import { expectedRu, nothingRu } from './expected-ru';
import { firstThreeKk, firstThreeRu } from './first-three';
import { typedKk } from './typed-kk';
import { typedRu } from './typed-ru';

const SHOWN_OF_A_KIND = 5;
const FIRST_KINDS = 3;

const thesaurus = createThesaurus(thesaurusAnswer.concepts);

describe.each([
  { language: 'kk', expected: [...expectedKk, ...typedKk], nothing: nothingKk, three: firstThreeKk },
  { language: 'ru', expected: [...expectedRu, ...typedRu], nothing: nothingRu, three: firstThreeRu },
] as const)('search in $language', ({ language, expected, nothing, three }) => {
  const { entries } = buildSearchIndex(language);
  const index = indexEntries(entries, language, thesaurus);
  const find = (query: string) => {
    const groups = groupHits(index.find(query)?.hits ?? []);
    const named = groups.map(({ items }) => items.map(({ kind, id }) => `${kind}/${id}`));
    return {
      /** In the order in which the page shows them. */
      read: named.flatMap((names) => names.slice(0, SHOWN_OF_A_KIND)),
      first: new Set(named.flatMap((names) => names.slice(0, SHOWN_OF_A_KIND))),
      firstKinds: new Set(named.slice(0, FIRST_KINDS).flat()),
      all: new Set(named.flat()),
    };
  };

  test('every query of the table leads to something that there is', () => {
    const known = new Set(entries.map(({ kind, id }) => `${kind}/${id}`));
    const named = [...expected.flatMap(([, found, absent = []]) => [...found, ...absent]), ...three.flatMap(([, ...found]) => found)];
    expect(named.filter((name) => !known.has(name))).toEqual([]);
    expect(known.size).toBe(entries.length);
  });

  test.each(expected.map(([query, found, absent = []]) => ({ query, found, absent })))('$query', ({ query, found, absent }) => {
    const { first, firstKinds, all } = find(query);
    expect(found.filter((name) => !first.has(name))).toEqual([]);
    expect(firstKinds).toContain(found[0]);
    expect(absent.filter((name) => all.has(name))).toEqual([]);
  });

  test.each(three.map(([query, ...wanted]) => ({ query, wanted })))('$query, among the first three', ({ query, wanted }) => {
    const { read } = find(query);
    expect(
      read.slice(0, 3).some((name) => wanted.includes(name)),
      read.slice(0, 3).join(' '),
    ).toBe(true);
  });

  test.each(nothing)('nothing for %s', (query) => {
    expect([...find(query).all]).toEqual([]);
  });
});

test.each(['kk', 'ru'] as const)('the index in %s weighs at most 60 kB as it travels', (language) => {
  expect(gzipSync(JSON.stringify(buildSearchIndex(language)), { level: 9 }).length).toBeLessThanOrEqual(60_000);
});

test('every page of the menu can be found', () => {
  const pages = buildSearchIndex('kk').entries.flatMap(({ kind, id }) => (kind === 'page' ? id : []));
  const inMenu = sitePages.flatMap(({ path, menu }) => (menu ? path.replace(/^\/\$lang\/|\/$/g, '') || 'overview' : []));
  expect(inMenu.filter((page) => !pages.includes(page))).toEqual([]);
});
