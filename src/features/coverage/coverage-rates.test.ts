import decree from '@mocks/data/indicators.json';
import { expect, test } from 'vitest';
import { COVERAGE_GROUPS } from './coverage-rates';

interface DecreeIndicator {
  readonly id: string;
  readonly unit: string;
  readonly direction: string;
  readonly series: readonly { readonly plan: Readonly<Record<string, number>> }[];
}

const indicators = decree as unknown as readonly DecreeIndicator[];
const ids = COVERAGE_GROUPS.flatMap(({ indicators: members }) => members);
const found = ids.map((id) => indicators.find((indicator) => indicator.id === id));

test('every coverage indicator is one of the decree, once', () => {
  expect(found).not.toContain(undefined);
  expect(new Set(ids).size).toBe(ids.length);
  expect(COVERAGE_GROUPS.every(({ indicators }) => indicators.length > 0)).toBe(true);
});

test('all of them are shares in per cent of which more is better, so one scale from 0 to 100 holds them', () => {
  expect(new Set(found.map((indicator) => indicator?.unit))).toEqual(new Set(['percent']));
  expect(new Set(found.map((indicator) => indicator?.direction))).toEqual(new Set(['higher']));
  const plans = found.flatMap((indicator) => indicator?.series.flatMap(({ plan }) => Object.values(plan)) ?? []);
  // six years of sixteen rates, less four of the twelve-year model and the last of video surveillance
  expect(plans).toHaveLength(6 * 16 - 4 - 1);
  expect(Math.min(...plans)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...plans)).toBeLessThanOrEqual(100);
});

test('the nine indicators come to sixteen rates', () => {
  expect(ids).toHaveLength(9);
  expect(found.flatMap((indicator) => indicator?.series ?? [])).toHaveLength(16);
});
