import { expect, test } from 'vitest';
import { gapReach } from './gap-scale';

const reachOf = (...gaps: (number | null)[]) => gapReach(gaps.map((gap) => ({ gap })));

test('the scale of the gaps holds most of them to either side, at a round number', () => {
  expect(reachOf(-3.8, 1)).toBe(5);
  expect(reachOf(-10, null)).toBe(10);
  expect(reachOf(12, -20.5)).toBe(50);
});

test('one far-off card does not make hairs of all others', () => {
  expect(reachOf(-3, 2, 1, 60)).toBe(5);
});

test('without a gap it is the finest one', () => {
  expect(reachOf(null)).toBe(5);
  expect(reachOf()).toBe(5);
});
