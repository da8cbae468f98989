import { expect, test } from 'vitest';
import { asBothPublished, asPublished, baselineDecimals } from './decree-decimals';

test('a baseline keeps its own digits', () => {
  expect(baselineDecimals({ decimals: 0, baseline: { year: 2018, value: 95.2, kind: 'fact' } })).toBe(1);
});

test('a baseline that is printed coarser than the plan stands under its comma', () => {
  expect(baselineDecimals({ decimals: 2, baseline: { year: 2018, value: 82, kind: 'fact' } })).toBe(2);
});

test('a fact that is published finer than the plan is not rounded, nor is its distance to the plan', () => {
  const decimalsOf = (figure: number, decimals: number) => asPublished({ decimals }, figure).decimals;
  expect([98.5, 99, 3.89].map((fact) => decimalsOf(fact, 0))).toEqual([1, 0, 2]);
  // binary fractions: 3.89 − 5.1 is −1.21, and 0.12 − 0.2 is −0.08
  expect([decimalsOf(3.89 - 5.1, 1), decimalsOf(0.12 - 0.2, 2)]).toEqual([2, 2]);
  expect(decimalsOf(425, 1)).toBe(1);
});

test('what one of two facts rounds away is no difference', () => {
  expect(asBothPublished({ decimals: 0 }, [40.8, 41])).toEqual({ decimals: 0 });
  expect(asBothPublished({ decimals: 0 }, [86.7, 74.8])).toEqual({ decimals: 1 });
  expect(asBothPublished({ decimals: 0 }, [24.2, 44.2])).toEqual({ decimals: 1 });
});

test('what was computed from facts keeps the digits of the plan', () => {
  expect(asPublished({ decimals: 0 }, 200 / 3)).toEqual({ decimals: 0 });
});
