import { describe, expect, test } from 'vitest';
import type { Point } from '@/domain/series';
import type { ComparedSeries } from './compare-choice';
import { type ComparedRegion, toCompareYears } from './compare-view';

const point = (year: number, change: Partial<Point> = {}): Point => ({
  ...{ year, plan: null, planYear: null, fact: null, provenance: null, state: null },
  ...change,
});

const choiceOf = (points: readonly Point[], regionalAggregation: 'mean' | 'sum' = 'mean') =>
  ({ indicator: { regionalAggregation }, part: { points, baseline: null } }) as unknown as ComparedSeries;

const regionOf = (id: string, points: readonly Point[]) => ({ region: { id }, pointsOf: () => points }) as unknown as ComparedRegion;

describe('years beside regions', () => {
  test('a zero is a fact like any other, and its distances are reckoned', () => {
    const [year] = toCompareYears(choiceOf([point(2021, { plan: 10, fact: 4 })]), [regionOf('KZ-10', [point(2021, { fact: 0 })])]);
    expect(year?.cells).toEqual([{ id: 'KZ-10', fact: 0, provenance: null, state: null, toPlan: -10, toNation: -4 }]);
  });

  test('without a fact there is no distance; without a plan or a national fact that distance alone is missing', () => {
    const series = choiceOf([point(2021, { plan: 10 }), point(2022, { fact: 4 })]);
    const years = toCompareYears(series, [regionOf('KZ-10', [point(2021, { state: 'no-data' }), point(2022, { fact: 6 })])]);
    expect(years.map(({ cells }) => cells[0])).toMatchObject([
      { fact: null, state: 'no-data', toPlan: null, toNation: null },
      { fact: 6, toPlan: null, toNation: 2 },
    ]);
  });

  test('a year that the region has no point for is a gap, not a zero', () => {
    const [year] = toCompareYears(choiceOf([point(2021, { plan: 10, fact: 4 })]), [regionOf('KZ-10', [])]);
    expect(year?.cells[0]).toMatchObject({ fact: null, provenance: null, toPlan: null });
  });

  test('the sum of the nation is no yardstick of one region', () => {
    const [year] = toCompareYears(choiceOf([point(2021, { plan: 100, fact: 90 })], 'sum'), [regionOf('KZ-10', [point(2021, { fact: 5 })])]);
    expect(year).toMatchObject({ plan: 100, nation: { fact: 90 }, cells: [{ fact: 5, toPlan: null, toNation: null }] });
  });

  test('equal regions stay both, in the order of the page', () => {
    const [year] = toCompareYears(choiceOf([point(2021)]), [
      regionOf('KZ-71', [point(2021, { fact: 7 })]),
      regionOf('KZ-10', [point(2021, { fact: 7 })]),
    ]);
    expect(year?.cells.map(({ id, fact }) => [id, fact])).toEqual([
      ['KZ-71', 7],
      ['KZ-10', 7],
    ]);
  });
});
