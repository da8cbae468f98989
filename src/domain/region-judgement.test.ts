import { describe, expect, test } from 'vitest';
import { judgeYear } from './judgement';
import { judgeRegionYear, type RegionYear, shareOfDistance } from './region-judgement';
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
    against: 'national-plan',
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

describe('a region is judged against the indicative path', () => {
  const onPath = (facts: Record<number, number | null>, year: number, more: Partial<RegionYear> = {}) =>
    judge(facts, year, { against: 'indicative-path', ...more });

  test('a region that began lower is asked for less in 2022: 6/13 of its own 25 points', () => {
    expect(onPath({ 2018: 50, 2022: 62 }, 2022)).toMatchObject({ kind: 'judged', against: 'indicative-path', verdict: 'met' });
    const judged = onPath({ 2018: 50, 2022: 60 }, 2022);
    expect(judged.kind === 'judged' && judged.plan).toBeCloseTo(50 + (6 / 13) * 25, 9);
  });

  test('the yardstick of the gap stays the way of the nation', () => {
    expect(onPath({ 2018: 50, 2022: 60 }, 2022)).toMatchObject({ way: 13, verdict: 'behind' });
  });

  test('months behind are read from the own path, which began in 2018', () => {
    const judged = onPath({ 2018: 50, 2022: 50 + (4 / 13) * 25 }, 2022);
    expect(judged.kind === 'judged' && judged.lag.known && judged.lag.months).toBeCloseTo(12, 9);
  });

  test('a region past the target has to hold its level, and there is nothing to lag behind', () => {
    expect(onPath({ 2018: 80, 2022: 80 }, 2022)).toMatchObject({
      verdict: 'met',
      plan: 80,
      lag: { known: false, reason: 'constant-plan' },
    });
    expect(onPath({ 2018: 80, 2022: 77 }, 2022)).toMatchObject({ verdict: 'regressed' });
  });

  test('without a comparable start there is no path: not comparable, never a verdict', () => {
    expect(onPath({ 2022: 60 }, 2022)).toMatchObject({ kind: 'state', state: 'not-comparable' });
    expect(onPath({ 2018: 50, 2022: 60 }, 2022, { redrawnIn: 2022 })).toMatchObject({ kind: 'state', state: 'not-comparable' });
  });

  test('when nothing else is asked for the national plan counts', () => {
    const points = [point(2018, null, 50), point(2022, 68, 62)];
    expect(judgeRegionYear({ national, aggregation: 'mean', points, year: 2022, redrawnIn: null })).toMatchObject({
      against: 'national-plan',
      plan: 68,
    });
  });
});

describe('studies', () => {
  /** PISA mathematics, t1-2: the plan of 2021 belongs to the round of 2022. */
  const pisa: Series = {
    ...national,
    unit: 'score',
    study: 'PISA',
    baseline: { year: 2018, value: 423, kind: 'fact' },
    points: [
      { ...point(2022, 470, 425), planYear: 2021 },
      { ...point(2025, 480, null, 'awaiting'), planYear: 2024 },
    ],
  };
  const judgePisa = (start: number, fact: number) =>
    judge({}, 2022, { national: pisa, points: [point(2018, null, start), point(2022, 470, fact)] });

  test('a fall of less than 5 points is within the error, 5 are a loss', () => {
    expect(judgePisa(440, 436)).toMatchObject({ verdict: 'far', withinError: true });
    expect(judgePisa(440, 435)).toMatchObject({ verdict: 'regressed', withinError: false });
    expect(judgePisa(440, 441)).toMatchObject({ withinError: false });
  });

  test('the plan year comes from the nation, so that the file of a year gives the same lag as that of a region', () => {
    // 425 was due 2/47 of the 36 months after the start: 34.5 months before 2021
    const judged = judgePisa(423, 425);
    expect(judged).toMatchObject({ planYear: 2021 });
    expect(judged.kind === 'judged' && judged.lag.known && judged.lag.months).toBeCloseTo(34.5, 1);
  });
});

describe('share of the own distance', () => {
  const share = (start: number | null, fact: number | null, redrawnIn: number | null = null) =>
    shareOfDistance({ national, aggregation: 'mean', points: [point(2018, null, start), point(2022, 68, fact)], year: 2022, redrawnIn });

  test('runs from the own start to the target of the nation', () => {
    expect(share(50, 60)).toMatchObject({ known: true, basis: 'demo', value: expect.closeTo(0.4, 9) });
    expect(share(50, 45)).toMatchObject({ value: expect.closeTo(-0.2, 9) });
  });

  test('there is none for a gap, a sum, without a start, across new borders, and past the target', () => {
    const points = [point(2018, null, 50), point(2022, 68, 60)];
    expect(shareOfDistance({ national, aggregation: 'sum', points, year: 2022, redrawnIn: null })).toEqual({ known: false, reason: 'sum' });
    const reasons = [share(50, null), share(null, 60), share(50, 60, 2022), share(80, 81)].map((none) => !none.known && none.reason);
    expect(reasons).toEqual(['no-fact', 'start-unknown', 'redrawn', 'at-target']);
  });

  test('a way of less than ten printed units is no way: Almaty was at 99.5 of 100 and fell to 87.4, which is not −2 420 %', () => {
    const schools: Series = { ...national, points: [point(2020, 75, 75), point(2025, 100, null)] };
    const of = (start: number, decimals = 0) =>
      shareOfDistance({
        ...{ national: { ...schools, decimals }, aggregation: 'mean', year: 2020, redrawnIn: null },
        points: [point(2018, null, start), point(2020, 75, 87.4)],
      });
    expect(of(99.5)).toEqual({ known: false, reason: 'short-way' });
    expect(of(90.1)).toEqual({ known: false, reason: 'short-way' });
    expect(of(90)).toMatchObject({ known: true });
    expect(of(99, 1), 'the unit is that of the plan').toMatchObject({ known: true });
  });

  test('the floor holds for the change to date as well, and nothing is measured in the year of the start', () => {
    expect(judge({ 2018: 70, 2022: 66 }, 2022)).toMatchObject({ shareToDate: null, shareToTarget: null });
    expect(shareOfDistance({ national, aggregation: 'mean', points: [point(2018, null, 50)], year: 2018, redrawnIn: null })).toEqual({
      ...{ known: false, reason: 'start-year' },
    });
  });
});

describe('a promise that ended before the year', () => {
  const stopped: Series = { ...national, points: national.points.map((p) => (p.year > 2021 ? { ...p, plan: null } : p)) };
  const own = (facts: Record<number, number | null>) =>
    Object.entries(facts).map(([year, fact]) => point(Number(year), { 2020: 64, 2021: 66 }[Number(year)] ?? null, fact, 'not-planned'));

  test('with nothing to judge is out of the counts', () => {
    const expected = { kind: 'state', year: 2022, state: 'not-planned', ended: true };
    expect(judge({}, 2022, { national: stopped, points: own({ 2018: 50, 2022: null }) })).toEqual(expected);
  });

  test.each([
    [{ 2018: 50, 2021: 70, 2022: 60 }, 2022],
    [{ 2018: 50, 2021: 60, 2022: 64 }, 2022],
    [{ 2018: 50, 2021: 60, 2022: 67 }, 2022],
    [{ 2018: 50, 2021: 70, 2022: 66 }, 2022],
    [{ 2018: 50, 2021: 60 }, 2021],
  ])('is judged alike for a region and for the nation with its facts: %o in %d', (facts, year) => {
    const points = own({ 2020: null, ...facts });
    const nation = judgeYear({ ...stopped, baseline: { year: 2018, value: 50, kind: 'fact' }, points }, year);
    const region = judge({}, year, { national: { ...stopped, baseline: { year: 2018, value: 50, kind: 'fact' } }, points });
    for (const key of ['verdict', 'outcome', 'plan', 'planYear', 'ended', 'gap', 'way', 'lag', 'shareToDate', 'shareToTarget'] as const) {
      expect([key, region.kind === 'judged' && region[key]]).toEqual([key, nation.kind === 'judged' && nation[key]]);
    }
  });

  test('is held against the end of the region’s own path, where that is asked for', () => {
    const asked = { national: stopped, points: own({ 2018: 50, 2021: 70, 2022: 60 }), against: 'indicative-path' } as const;
    expect(judge({}, 2022, asked)).toMatchObject({ kind: 'judged', ended: true, plan: 66, planYear: 2021, outcome: 'slipped' });
  });

  test('says nothing of what became of it where the facts do not reach back to its last year', () => {
    expect(judge({}, 2023, { national: stopped, points: own({ 2018: 50, 2023: 60 }) })).toMatchObject({ verdict: 'far', outcome: null });
  });
});
