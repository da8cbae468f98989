import { expect, test } from 'vitest';
import { baselineDecimals, decimalsIn } from './decree-decimals';

const preschool = { decimals: 0, baseline: { year: 2018, value: 95.2, kind: 'fact' } } as const;

test('a baseline keeps its own digits, and other years those of the plan', () => {
  expect(baselineDecimals(preschool)).toBe(1);
  expect([2018, 2019, 2025].map((year) => decimalsIn(preschool, year))).toEqual([1, 0, 0]);
});

test('a baseline that is printed coarser than the plan stands under its comma', () => {
  expect(baselineDecimals({ decimals: 2, baseline: { year: 2018, value: 82, kind: 'fact' } })).toBe(2);
  expect(decimalsIn({ decimals: 1, baseline: null }, 2018)).toBe(1);
});
