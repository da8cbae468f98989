import { describe, expect, test } from 'vitest';
import { judgeRegionYear, type RegionYear, regionBaseline } from './region-judgement';
import type { Point, Series, State } from './series';

const point = (year: number, plan: number | null, fact: number | null, state: State = 'no-data'): Point => ({
  year,
  plan,
  planYear: null,
  fact,
  provenance: fact === null ? null : 'demo',
  state: fact === null ? state : null,
});

/** Graduates at work, t1-4: baseline 62, plan 64 … 75, so that S = 13. */
const PLAN = { 2020: 64, 2021: 66, 2022: 68, 2023: 70, 2024: 72, 2025: 75 };
const national: Series = {
  direction: 'higher',
  unit: 'percent',
  decimals: 0,
  study: null,
  flow: false,
  baseline: { year: 2018, value: 62, kind: 'fact' },
  points: Object.entries(PLAN).map(([year, plan]) => point(Number(year), plan, plan)),
};

const judge = (facts: Record<number, number | null>, year: number, more: Partial<RegionYear> = {}) =>
  judgeRegionYear({
    national,
    aggregation: 'mean',
    points: Object.entries(facts).map(([at, fact]) => point(Number(at), PLAN[Number(at) as keyof typeof PLAN] ?? null, fact)),
    year,
    redrawnIn: null,
    ...more,
  });

describe('a region is judged against the national plan', () => {
  test('the gap is measured against the way of the nation, whatever the own start was', () => {
    // gap −4 of S = 13 is beyond 0.30 · S = 3.9; with the own way of 75 − 50 = 25 it would only be behind
    expect(judge({ 2018: 50, 2022: 64 }, 2022)).toMatchObject({ kind: 'judged', verdict: 'far', gap: -4 });
  });

  test('worse than its own start is regressed, even above the start of the nation', () => {
    expect(judge({ 2018: 70, 2022: 66 }, 2022)).toMatchObject({ verdict: 'regressed' });
  });

  test('better than its own start but under the start of the nation is not regressed', () => {
    expect(judge({ 2018: 50, 2022: 58 }, 2022)).toMatchObject({ verdict: 'far' });
  });

  test('months behind are read from the national plan line', () => {
    expect(judge({ 2018: 60, 2022: 66 }, 2022)).toMatchObject({ lag: { known: true, months: 12, atLeast: false } });
  });

  test('a fact under the start of the nation is at least as far behind as the plan line is long', () => {
    expect(judge({ 2018: 50, 2022: 58 }, 2022)).toMatchObject({ lag: { known: true, months: 48, atLeast: true } });
  });

  test('the share of change runs from the own start, and there is none where the region was already at the plan', () => {
    expect(judge({ 2018: 58, 2022: 63 }, 2022)).toMatchObject({ shareToDate: 0.5 });
    expect(judge({ 2018: 71, 2022: 72 }, 2022)).toMatchObject({ verdict: 'met', shareToDate: null });
  });
});

describe('new borders', () => {
  test('the own start counts until the borders change, and not after', () => {
    const points = [point(2018, null, 70)];
    expect(regionBaseline({ points, year: 2021, redrawnIn: 2022 })).toBe(70);
    expect(regionBaseline({ points, year: 2022, redrawnIn: 2022 })).toBeNull();
    expect(regionBaseline({ points, year: 2025, redrawnIn: null })).toBe(70);
  });

  test('a redrawn region cannot have regressed: nothing comparable to regress from is known', () => {
    expect(judge({ 2018: 70, 2021: 64 }, 2021, { redrawnIn: 2022 })).toMatchObject({ verdict: 'regressed' });
    expect(judge({ 2018: 70, 2022: 66 }, 2022, { redrawnIn: 2022 })).toMatchObject({ verdict: 'behind', shareToDate: null });
  });
});

describe('years of a region without a verdict', () => {
  test('the national sum is no plan of a region', () => {
    expect(judge({ 2018: 900, 2022: 1200 }, 2022, { aggregation: 'sum' })).toEqual({ kind: 'state', year: 2022, state: 'not-comparable' });
  });

  test('a gap keeps its own state', () => {
    const points = [point(2021, null, null, 'not-yet-formed')];
    expect(judge({}, 2021, { points })).toMatchObject({ state: 'not-yet-formed' });
  });

  test('a fact without a plan, and a year that nobody asked about, are not planned', () => {
    expect(judge({ 2018: 70 }, 2018)).toMatchObject({ state: 'not-planned' });
    expect(judge({ 2018: 70 }, 2023)).toMatchObject({ state: 'not-planned' });
  });
});
