import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosenOf, type Facet, facetsOf, filterRows } from './filter-rows';
import { findRows, indexRows } from './find-rows';
import { createThesaurus, createWordIndex } from './words';

interface Row {
  readonly kind: string;
  readonly tags: readonly string[];
  readonly text: string;
}

const KINDS = ['a', 'b', 'c'];
const TAGS = ['x', 'y'];
const toOptions = (values: readonly string[]) => values.map((value) => ({ value, name: value.toUpperCase() }));
const kind: Facet<Row> = { key: 'kind', label: 'Kind', options: toOptions(KINDS), optionsOf: (row) => [row.kind] };
const tags: Facet<Row> = { key: 'tags', label: 'Tags', options: toOptions(TAGS), optionsOf: (row) => row.tags };
const facets = [kind, tags];

const anyRows = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    tags: fc.subarray(TAGS),
    text: fc.constantFrom('мектеп', 'балабақша', 'мектеп пен балабақша'),
  }),
);
const anySearch = fc.record({
  kind: fc.option(fc.constantFrom(...KINDS, 'unknown')),
  tags: fc.subarray(TAGS),
  q: fc.constantFrom('', 'мектеп', 'балабакша мектеп', 'жоқ'),
});
type Search = { readonly kind: string | null; readonly tags: readonly string[]; readonly q: string };
const filter = (rows: readonly Row[], search: Search, shown = facets) =>
  filterRows(rows, { facets: shown, search, finds: findRows(search.q, indexRows(rows, [textColumn], words)) });
const words = { createWordIndex, thesaurus: createThesaurus([{ kk: ['балабақша', 'садик'], ru: ['детский сад'] }]) };
const textColumn = { key: 'text', label: '', show: () => null, texts: ({ text }: Row) => [{ kk: text, ru: text }] };

test('a choice under which no row ever stands is not offered, unless the address holds it', () => {
  const rows: Row[] = [{ kind: 'a', tags: ['x'], text: '' }];
  const offered = (search: object) => facetsOf(rows, facets, search).map(({ options }) => options.map(({ value }) => value));
  expect(offered({})).toEqual([['a'], ['x']]);
  expect(offered({ kind: 'c', tags: ['x'] })).toEqual([['a', 'c'], ['x']]);
});

describe('rows under filters', () => {
  test('an option counts the rows that choosing it alone in its facet would show', () => {
    fc.assert(
      fc.property(anyRows, anySearch, (rows, search) => {
        const { counts } = filter(rows, search);
        for (const value of KINDS) expect(counts.get('kind')?.get(value) ?? 0).toBe(filter(rows, { ...search, kind: value }).rows.length);
        for (const value of TAGS) expect(counts.get('tags')?.get(value) ?? 0).toBe(filter(rows, { ...search, tags: [value] }).rows.length);
      }),
    );
  });

  test('a dropped filter shows as many rows as was said before', () => {
    const nothing = { kind: null, tags: [], q: '' };
    fc.assert(
      fc.property(anyRows, anySearch, (rows, search) => {
        for (const { key, rowsWithout } of filter(rows, search).active) {
          expect(filter(rows, { ...search, [key]: nothing[key as keyof Search] }).rows).toHaveLength(rowsWithout);
        }
      }),
    );
  });

  test('the order of the filters does not matter, and the rows keep theirs', () => {
    fc.assert(
      fc.property(anyRows, anySearch, (rows, search) => {
        const { rows: shown, counts } = filter(rows, search);
        expect(filter(rows, search, facets.toReversed()).rows).toEqual(shown);
        expect(filter(rows, search, facets.toReversed()).counts.get('tags')).toEqual(counts.get('tags'));
        expect(rows.filter((row) => shown.includes(row))).toEqual(shown);
      }),
    );
  });
});

test('what a facet does not offer, and blanks in the search, filter nothing and are no active filter', () => {
  const rows = [{ kind: 'a', tags: [], text: 'мектеп' }];
  expect(chosenOf(kind, { kind: 'unknown' })).toEqual([]);
  expect(filter(rows, { kind: 'unknown', tags: [], q: '  ' })).toMatchObject({ rows, active: [] });
});

test('one value, several values and numbers of an address are read alike', () => {
  const year: Facet<Row> = { ...kind, key: 'year', options: toOptions(['2021', '2022']) };
  expect(chosenOf(year, { year: 2021 })).toEqual(['2021']);
  expect(chosenOf(tags, { tags: ['y', 'x'] })).toEqual(['x', 'y']);
  expect(chosenOf(tags, {})).toEqual([]);
});

test.each(['балабакша', 'БАЛАБАҚША  мектеп', '«мектеп»', 'мектептерінде', 'балабақшаға', 'балабақ', 'детские сады'])(
  '%s finds in any order, without the special letters of Kazakh, in any form and by its meaning',
  (q) => {
    expect(filter([{ kind: 'a', tags: [], text: 'Мектеп пен балабақша' }], { kind: null, tags: [], q }).rows).toHaveLength(1);
  },
);

test('a row without one of the words is not found', () => {
  expect(filter([{ kind: 'a', tags: [], text: 'Мектеп' }], { kind: null, tags: [], q: 'мектеп балабақша' }).rows).toEqual([]);
});
