import { expect, test } from 'vitest';
import type { Order } from '@/shared/list/column';
import { sortRows } from '@/shared/list/sort-rows';
import { toCatalogueColumns } from './catalogue-columns';
import { createIndicator, testProgramme } from './catalogue-fixture';
import { toCatalogueRows } from './catalogue-rows';
import type { SortColumn } from './catalogue-search';

const planned = { baseline: 10, plan: { 2021: 20, 2022: 30 } };
const named = (kk: string, ru: string) => ({ short: { kk, ru } });
const rows = toCatalogueRows(
  [
    createIndicator({ id: 't1-1', series: { ...planned, facts: { 2022: 12 } }, ...named('Құқық', 'Яблоко') }),
    createIndicator({ id: 't1-2', series: { ...planned, unit: 'score', facts: { 2022: 25 } }, ...named('Әл-ауқат', 'Вуз') }),
    createIndicator({ id: 'r1-1-1', series: planned, agencies: ['akimats'], ...named('Кадр', 'Ель') }),
    createIndicator({ id: 'r1-2-1', series: { ...planned, facts: { 2022: 30 }, provenance: 'demo' }, ...named('Білім', 'Аул') }),
    createIndicator({ id: 't2-1', series: { ...planned, facts: { 2022: 9 } }, ...named('Аула', 'Ёлка') }),
  ],
  testProgramme,
  2022,
);
const columns = toCatalogueColumns(((key: string) => key) as never, { year: 2022, taskNames: new Map() });
const sorted = (sort: SortColumn, order: Order, language: 'kk' | 'ru' = 'kk') =>
  sortRows(rows, { column: columns.find(({ key }) => key === sort), order, language }).map(({ indicator }) => indicator.id);

test('the order of the decree runs both ways', () => {
  expect(sorted('id', 'asc')).toEqual(['t1-1', 't1-2', 'r1-1-1', 'r1-2-1', 't2-1']);
  expect(sorted('id', 'desc')).toEqual(['t2-1', 'r1-2-1', 'r1-1-1', 't1-2', 't1-1']);
});

test('titles sort by the alphabet of the language: Kazakh ә after а, қ after к', () => {
  expect(sorted('title', 'asc')).toEqual(['t2-1', 't1-2', 'r1-2-1', 'r1-1-1', 't1-1']);
  expect(sorted('title', 'asc', 'ru')).toEqual(['r1-2-1', 't1-2', 't2-1', 'r1-1-1', 't1-1']);
});

test('verdicts run from met to regressed, and back; rows without one stay last', () => {
  expect(sorted('verdict', 'asc')).toEqual(['r1-2-1', 't1-2', 't1-1', 't2-1', 'r1-1-1']);
  expect(sorted('verdict', 'desc')).toEqual(['t2-1', 't1-1', 't1-2', 'r1-2-1', 'r1-1-1']);
});

test('facts are compared within their unit; a missing fact is last in either order, never a zero', () => {
  expect(sorted('fact', 'asc')).toEqual(['t2-1', 't1-1', 'r1-2-1', 't1-2', 'r1-1-1']);
  expect(sorted('fact', 'desc')).toEqual(['r1-2-1', 't1-1', 't2-1', 't1-2', 'r1-1-1']);
});

test('the longest lag comes first when asked for, an unknown one last', () => {
  expect(sorted('lag', 'desc')).toEqual(['t2-1', 't1-1', 't1-2', 'r1-2-1', 'r1-1-1']);
  expect(sorted('lag', 'asc').at(-1)).toBe('r1-1-1');
});

test('tasks sort by number with the indicators of the goal before them', () => {
  expect(sorted('task', 'asc')).toEqual(['t1-1', 't1-2', 'r1-1-1', 'r1-2-1', 't2-1']);
});

test('origin and agency sort, equal rows keep the order of the decree', () => {
  expect(sorted('origin', 'asc')).toEqual(['t1-1', 't1-2', 't2-1', 'r1-2-1', 'r1-1-1']);
  expect(sorted('agency', 'asc')[0]).toBe('r1-1-1');
});
