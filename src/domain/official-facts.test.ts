import { describe, expect, test } from 'vitest';
import {
  demoShareOf,
  demoShareOfSeries,
  hasDemoFacts,
  keepOfficialFact,
  keepOfficialFacts,
  keepOfficialRegionFact,
} from './official-facts';
import type { Point } from './series';

const point = (change: Partial<Point>): Point => ({
  year: 2023,
  plan: 40,
  planYear: null,
  fact: 35,
  provenance: 'demo',
  state: null,
  ...change,
});

describe('official facts only', () => {
  test('a demo value of a planned year becomes a gap without data', () => {
    expect(keepOfficialFact(point({}))).toEqual(point({ fact: null, provenance: null, state: 'no-data' }));
  });

  test('a demo value of a year without a plan leaves "not planned"', () => {
    expect(keepOfficialFact(point({ plan: null }))).toMatchObject({ fact: null, state: 'not-planned' });
  });

  test("a region's sum was due although it has no plan of its own", () => {
    expect(keepOfficialRegionFact(point({ plan: null }), 2023)).toMatchObject({ fact: null, state: 'no-data' });
  });

  test("a region's value of the baseline year was never planned", () => {
    expect(keepOfficialRegionFact(point({ year: 2018, plan: null }), 2018)).toMatchObject({ fact: null, state: 'not-planned' });
  });

  test('official values stay as they are, whatever their confidence', () => {
    for (const provenance of ['verified', 'secondary', 'derived'] as const) {
      expect(keepOfficialFact(point({ provenance }))).toEqual(point({ provenance }));
    }
  });

  test('a series says whether it holds a demo value, and holds none after the filter', () => {
    const series = { points: [point({ provenance: 'verified' }), point({ year: 2024 })] };
    expect(hasDemoFacts([series])).toBe(true);
    expect(hasDemoFacts([keepOfficialFacts(series)])).toBe(false);
  });

  test('the share of demo counts the values that there are: a gap is in neither number', () => {
    const gap = point({ year: 2025, fact: null, provenance: null, state: 'no-data' });
    const series = { points: [point({ provenance: 'verified' }), point({ year: 2024 }), gap] };
    expect(demoShareOfSeries([series])).toEqual({ demo: 1, facts: 2 });
    expect(demoShareOfSeries([keepOfficialFacts(series)])).toEqual({ demo: 0, facts: 1 });
    expect(demoShareOf([])).toEqual({ demo: 0, facts: 0 });
  });
});
