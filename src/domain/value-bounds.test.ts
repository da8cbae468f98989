import { expect, test } from 'vitest';
import { boundsOf } from './value-bounds';

const NO_STUDY = { study: null, plan: { 2020: 60 } };

test('a rank begins at one, a count at nothing', () => {
  expect(boundsOf({ id: 't2-2', unit: 'rank' }, NO_STUDY).low).toBe(1);
  expect(boundsOf({ id: 'r1-7-3', unit: 'places' }, NO_STUDY).low).toBe(0);
});

test.each([
  ['r1-1-1', 'percent', NO_STUDY, [0, 200]],
  ['t1-4', 'percent', NO_STUDY, [0, 100]],
  ['t1-3', 'index', NO_STUDY, [0, 1]],
  ['r1-8-2', 'done', NO_STUDY, [0, 1]],
  ['r1-3-1', 'percent-to-previous-year', NO_STUDY, [-50, 150]],
  ['r1-4-2', 'score', NO_STUDY, [0, 100]],
  ['r1-2-1', 'score', { study: 'PIRLS', plan: { 2021: 18, 2026: 10 } }, [0, 120]],
  // on the scale of PISA as soon as one plan is
  ['t1-2', 'score', { study: 'PISA', plan: { 2021: 0, 2024: 480 } }, [200, 700]],
] as const)('values of %s, in the unit %s', (id, unit, series, [low, high]) => {
  expect(boundsOf({ id, unit }, series)).toEqual({ low, high });
});
