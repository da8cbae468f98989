import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indicativePath } from './indicative-path';
import type { RegionStart } from './region-start';
import { createSeries } from './series-fixture';

/** Graduates at work, t1-4 (decree): 62 in 2018, then 64 … 75. */
const national = createSeries({ baseline: 62, plan: { 2020: 64, 2021: 66, 2022: 68, 2023: 70, 2024: 72, 2025: 75 } });
/** Emergency schools, r1-7-1 (decree): lower is better. */
const schools = createSeries({
  direction: 'lower',
  decimals: 2,
  baseline: 0.5,
  plan: { 2020: 0.4, 2021: 0.3, 2022: 0.2, 2023: 0.2, 2024: 0.1, 2025: 0.05 },
});
const startAt = (value: number | null): RegionStart =>
  value === null ? { known: false, reason: 'start-unknown' } : { known: true, value, provenance: 'derived' };
const pathOf = (baseline: number | null, series = national, aggregation: 'mean' | 'sum' = 'mean') =>
  indicativePath({ national: series, start: startAt(baseline), aggregation });
const valueIn = (year: number, baseline: number, series = national) =>
  pathOf(baseline, series)?.find((point) => point.year === year)?.value ?? Number.NaN;

describe('the indicative path of a region', () => {
  test('asks for the same share of the own distance: 6 of 13 points of the nation are 6/13 of 25 points', () => {
    expect(valueIn(2022, 50)).toBeCloseTo(50 + (6 / 13) * 25, 9);
  });

  test('ends at the target of the nation', () => {
    expect(valueIn(2025, 50)).toBeCloseTo(75, 9);
    expect(valueIn(2025, 0.9, schools)).toBeCloseTo(0.05, 9);
  });

  test('of a region that starts where the nation did is the plan', () => {
    for (const point of national.points.filter(({ plan }) => plan !== null))
      expect(valueIn(point.year, 62)).toBeCloseTo(point.plan ?? 0, 9);
  });

  test('holds the own level of a region that was past the target already', () => {
    expect(pathOf(80)?.map(({ value }) => value)).toEqual([80, 80, 80, 80, 80, 80]);
    expect(pathOf(0.01, schools)?.every(({ value }) => value === 0.01)).toBe(true);
  });

  test('goes down where lower is better, and stands still where the plan does', () => {
    expect(valueIn(2022, 0.95, schools)).toBeCloseTo(0.95 - (0.3 / 0.45) * 0.9, 9);
    expect(valueIn(2023, 0.95, schools)).toBe(valueIn(2022, 0.95, schools));
  });

  test('has the years of the plan and no others, and names the decree’s year of a moved study', () => {
    expect(pathOf(50)?.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
    const pisa = createSeries({
      study: 'PISA',
      unit: 'score',
      baseline: 423,
      plan: { 2021: 470, 2024: 480 },
      heldIn: { 2021: 2022, 2024: 2025 },
    });
    expect(pathOf(400, pisa)?.map(({ year, planYear }) => [year, planYear])).toEqual([
      [2022, 2021],
      [2025, 2024],
    ]);
  });
});

test('the path is as sure as the start of the region', () => {
  expect(new Set(pathOf(50)?.map(({ basis }) => basis))).toEqual(new Set(['derived']));
});

describe('there is no path', () => {
  const plan = { 2020: 80, 2021: 100 };
  test.each([
    ['without a start of the region', pathOf(null)],
    ['without a start of the nation', pathOf(50, createSeries({ plan }))],
    ['for a constant plan', pathOf(90, createSeries({ baseline: 95.2, plan: { 2020: 100, 2021: 100 } }))],
    ['for a plan that ends where it began', pathOf(90, createSeries({ baseline: 100, plan: { 2020: 99, 2021: 100 } }))],
    ['for a yearly flow', pathOf(0, createSeries({ baseline: 0, flow: true, plan }))],
    ['for a sum', pathOf(50, national, 'sum')],
    ['for a series without any plan', pathOf(50, createSeries({ baseline: 50, plan: {} }))],
  ])('%s', (_case, path) => {
    expect(path).toBeNull();
  });
});

test('the path never leaves the stretch between the own start and the target while the plan does not', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (baseline) => {
      const [low, high] = [Math.min(baseline, 75), Math.max(baseline, 75)];
      expect(pathOf(baseline)?.every(({ value }) => value >= low - 1e-9 && value <= high + 1e-9)).toBe(true);
    }),
  );
});
