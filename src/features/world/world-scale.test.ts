import { buildDecreeComparisons } from '@mocks/handlers/decree-texts';
import { expect, test } from 'vitest';
import { endsOf, toMarks } from './world-scale';

const rows = buildDecreeComparisons().comparisons.map((comparison) => ({ ...comparison, later: null, ceased: null }));
const marksOf = (id: string) => rows.filter((row) => row.id === id).flatMap(toMarks);

test('a rank stands between the first place and the last, and is not drawn where nobody says how many were compared', () => {
  const [rank] = marksOf('cmp-12');
  const row = rows.find(({ id }) => id === 'cmp-12');
  expect(rank?.from).toBe(Math.round(((95 - 1) / ((row?.outOf ?? 0) - 1)) * 1000) / 10);
  expect(marksOf('cmp-01')).toEqual([]);
});

test('the ends of a track are the first place and the last, nothing and the greatest value, or the two ends of an index', () => {
  const ends = (id: string) => rows.filter((row) => row.id === id).map(endsOf)[0];
  expect([ends('cmp-12'), ends('cmp-05'), ends('cmp-09')]).toEqual([
    [1, 141],
    [0, 69],
    [0, 1],
  ]);
});

test('two bounds of one body are one stretch', () => {
  const unesco = marksOf('cmp-14').find(({ who }) => who === 'UNESCO');
  expect(unesco && unesco.to > unesco.from).toBe(true);
});

test('nothing leaves its track', () => {
  const marks = rows.flatMap(toMarks);
  expect(marks.filter(({ from, to }) => from < 0 || to > 100 || from > to)).toEqual([]);
});
