import { describe, expect, test } from 'vitest';
import { filterRows, knownFilters, withoutFilter, withoutFilters } from './catalogue-filter';
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
const filter = (change: Partial<CatalogueSearch>) => filterRows(rows, { ...catalogueDefaults, ...change });
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
  const { counts } = filter({ goal: '1', verdict: ['met'] });
  expect(Object.fromEntries(counts.verdict)).toEqual({ met: 2, far: 1 });
  expect(Object.fromEntries(counts.goal)).toEqual({ '1': 2 });
  expect(Object.fromEntries(counts.agency)).toEqual({ mes: 1, akimats: 2 });
  expect(Object.fromEntries(counts.origin)).toEqual({ official: 1, demo: 1 });
});

describe('free text', () => {
  test.each(['мектепке дейинги', 'МЕКТЕПКЕ  дейінгі', 'дошкольн воспит', '«Мектепке»', 'AKM дошкольное'])(
    '%s finds the preschool indicator',
    (q) => {
      expect(ids({ q })).toEqual(['t1-1']);
    },
  );

  test('an id, or the beginning of one, finds by the id alone', () => {
    expect(ids({ q: 'R1-1-1' })).toEqual(['r1-1-1']);
    expect(ids({ q: 'r1-' })).toEqual(['r1-1-1', 'r1-2-1']);
  });

  test('blanks find everything and are no active filter', () => {
    expect(ids({ q: '  ' })).toHaveLength(rows.length);
    expect(filter({ q: '  ' }).active).toEqual([]);
  });
});

test('an empty result knows what dropping each active filter would show', () => {
  const { rows: shown, active } = filter({ goal: '2', verdict: ['met'], q: 'мектепке' });
  expect(shown).toEqual([]);
  expect(active).toEqual([
    { filter: 'goal', rowsWithout: 1 },
    { filter: 'verdict', rowsWithout: 0 },
    { filter: 'q', rowsWithout: 0 },
  ]);
});

test('dropping one filter leaves the others', () => {
  expect(withoutFilter('verdict')).toEqual({ verdict: [] });
  expect(withoutFilter('q')).toEqual({ q: '' });
  expect(ids(withoutFilters())).toHaveLength(rows.length);
});

test('codes that the programme does not know filter nothing', () => {
  const asked = { ...catalogueDefaults, goal: '7', task: '1.2', agency: 'nobody' };
  expect(knownFilters(asked, testProgramme)).toEqual({ ...catalogueDefaults, task: '1.2' });
});
