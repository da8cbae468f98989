import { expect, test } from 'vitest';
import { createSeries } from '@/domain/series-fixture';
import { runningTotals } from './running-total';

const colleges = { unit: 'count', flow: true, baseline: 0, plan: { 2020: 80, 2021: 100 } } as const;

test('colleges equipped add up: 80 and 100 make 180', () => {
  const totals = runningTotals(createSeries({ ...colleges, facts: { 2020: 80, 2021: 90 } }));
  expect(totals).toEqual([
    { year: 2020, plan: 80, fact: 80, basis: 'verified' },
    { year: 2021, plan: 180, fact: 170, basis: 'verified' },
  ]);
});

test('a sum with a hole is no sum, from the missing year on', () => {
  const totals = runningTotals(createSeries({ ...colleges, facts: { 2021: 90 } }));
  expect(totals.map(({ fact }) => fact)).toEqual([null, null]);
});

test('a demo value marks every sum that holds it', () => {
  const totals = runningTotals(createSeries({ ...colleges, facts: { 2020: 80, 2021: 90 }, provenance: 'demo' }));
  expect(totals.map(({ basis }) => basis)).toEqual(['demo', 'demo']);
});

test('a level, such as dormitory places, is never summed', () => {
  expect(runningTotals(createSeries({ ...colleges, flow: false, facts: { 2020: 80 } }))).toEqual([]);
});
