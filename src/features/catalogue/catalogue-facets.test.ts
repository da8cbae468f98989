import { thesaurus } from '@mocks/sources/search';
import { describe, expect, test } from 'vitest';
import { filterRows } from '@/shared/list/filter-rows';
import { findRows, indexRows } from '@/shared/list/find-rows';
import { createThesaurus, createWordIndex } from '@/shared/list/words';
import { toCatalogueColumns } from './catalogue-columns';
import { findById, toCatalogueFacets } from './catalogue-facets';
import { createIndicator, testProgramme } from './catalogue-fixture';
import { toCatalogueRows } from './catalogue-rows';
import { type CatalogueSearch, catalogueDefaults } from './catalogue-search';

const planned = { baseline: 10, plan: { 2021: 20, 2022: 30 } };
const met = { ...planned, facts: { 2022: 30 } };
const far = { ...planned, facts: { 2022: 12 } };

const rows = toCatalogueRows(
  [
    createIndicator({
      id: 't1-1',
      series: met,
      agencies: ['mes', 'akimats'],
      short: { kk: 'Мектепке дейінгі тәрбие', ru: 'Дошкольное воспитание' },
    }),
    createIndicator({ id: 'r1-1-1', series: far, short: { kk: 'Педагог жалақысы', ru: 'Зарплата педагогов' } }),
    createIndicator({ id: 'r1-2-1', series: { ...met, provenance: 'demo' }, agencies: ['akimats'] }),
    createIndicator({ id: 't2-1', series: planned }),
    createIndicator({ id: 'r2-1-1', series: { baseline: 10, plan: { 2020: 20 } } }),
  ],
  testProgramme,
  2022,
);
const t = ((key: string) => key) as never;
const columns = toCatalogueColumns(t, { year: 2022, taskNames: new Map() });
const facets = toCatalogueFacets(testProgramme, t, 'kk');
const index = indexRows(rows, columns, { createWordIndex, thesaurus: createThesaurus(thesaurus.concepts) });
const filter = (change: Partial<CatalogueSearch>) => {
  const search = { ...catalogueDefaults, ...change };
  const finds = findById(search.q) ?? findRows(search.q, index);
  return filterRows(rows, { facets, search, finds });
};
const countsOf = (change: Partial<CatalogueSearch>, facet: string) => Object.fromEntries(filter(change).counts.get(facet) ?? []);
const ids = (change: Partial<CatalogueSearch>) => filter(change).rows.map(({ indicator }) => indicator.id);

test('each filter keeps what it names', () => {
  expect(ids({})).toEqual(['t1-1', 'r1-1-1', 'r1-2-1', 't2-1', 'r2-1-1']);
  expect(ids({ goal: '2' })).toEqual(['t2-1', 'r2-1-1']);
  expect(ids({ task: '1.2' })).toEqual(['r1-2-1']);
  expect(ids({ level: 'target' })).toEqual(['t1-1', 't2-1']);
  expect(ids({ agency: 'akimats' })).toEqual(['t1-1', 'r1-2-1']);
  expect(ids({ origin: 'none' })).toEqual(['t2-1', 'r2-1-1']);
  expect(ids({ verdict: ['far', 'no-data'] })).toEqual(['r1-1-1', 't2-1']);
});

test('"unknown" is every indicator that is due a verdict and has none; a promise that has ended is not due one', () => {
  expect(ids({ verdict: ['unknown'] })).toEqual(['t2-1']);
});

test('options are counted under the other filters, not under their own', () => {
  const asked: Partial<CatalogueSearch> = { goal: '1', verdict: ['met'] };
  expect(countsOf(asked, 'verdict')).toEqual({ met: 2, far: 1 });
  expect(countsOf(asked, 'goal')).toEqual({ '1': 2 });
  expect(countsOf(asked, 'agency')).toEqual({ mes: 1, akimats: 2 });
  expect(countsOf(asked, 'origin')).toEqual({ official: 1, demo: 1 });
});

describe('free text', () => {
  test.each(['мектепке дейинги', 'МЕКТЕПКЕ  дейінгі', 'дошкольн воспит', '«Мектепке»', 'AKM дошкольное'])(
    '%s finds the preschool indicator',
    (q) => {
      expect(ids({ q })).toEqual(['t1-1']);
    },
  );

  test('finds a body by its abbreviation, and not by the words of its name', () => {
    expect(ids({ q: 'akm' })).toEqual(['t1-1', 'r1-2-1']);
    expect(ids({ q: 'name of' })).toEqual([]);
  });

  test('an id, or the beginning of one, finds by the id alone', () => {
    expect(ids({ q: 'R1-1-1' })).toEqual(['r1-1-1']);
    expect(ids({ q: 'r1-' })).toEqual(['r1-1-1', 'r1-2-1']);
  });

  test('blanks find everything and are no active filter', () => {
    expect(ids({ q: '  ' })).toHaveLength(rows.length);
    expect(filter({ q: '  ' }).active).toEqual([]);
  });
});

test('codes that the programme does not know filter nothing', () => {
  expect(ids({ goal: '7', agency: 'nobody' })).toHaveLength(rows.length);
});

test('another goal drops the task of the one before, and keeps its own', () => {
  const goal = facets.find(({ key }) => key === 'goal');
  expect(goal?.also?.('2', { task: '1.2' })).toEqual({ task: null });
  expect(goal?.also?.('1', { task: '1.2' })).toEqual({});
  expect(goal?.also?.(null, { task: '1.2' })).toEqual({});
});
