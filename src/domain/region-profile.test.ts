import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listNationalOnly, profileExtremes, profileRows, summarizeProfile } from './region-profile';
import { listRegionalSeries, type RegionalOutline } from './regional-series';
import { latestYearWithFacts, type OwnSeries, type RegionalYear, seriesOfRegion } from './regional-year';
import { createSeries } from './series-fixture';

const REGIONS = [
  ...['KZ-11', 'KZ-15', 'KZ-63'].map((id) => ({ id, validFrom: '2018-06-19', splitFrom: null })),
  { id: 'KZ-10', validFrom: '2022-06-08', splitFrom: { region: 'KZ-63', date: '2022-06-08' } },
];
const PLAN = { 2020: 64, 2021: 66, 2022: 68, 2023: 70, 2024: 72, 2025: 75 };

const indicator = (id: string, codes: readonly string[], more: Partial<RegionalOutline> = {}): RegionalOutline => ({
  id,
  unit: 'percent',
  direction: 'higher',
  regionalAggregation: 'mean',
  additiveParts: false,
  series: codes.map((code) => ({ ...createSeries({ baseline: 62, plan: PLAN, facts: { 2022: 66 }, provenance: 'demo' }), code })),
  ...more,
});

type Facts = Readonly<Record<string, number | null>>;
const year = (at: number, series: Readonly<Record<string, Facts>>): RegionalYear => ({
  year: at,
  series: Object.entries(series).map(([key, facts]) => {
    const [id = '', code = ''] = key.split(' ');
    return {
      indicator: id,
      series: code,
      regions: Object.entries(facts).map(([region, fact]) => ({
        region,
        plan: PLAN[at as keyof typeof PLAN] ?? null,
        fact,
        provenance: fact === null ? null : ('verified' as const),
        state: fact === null ? ('no-data' as const) : null,
      })),
    };
  }),
});

const profile = (indicators: readonly RegionalOutline[], start: RegionalYear, current: RegionalYear, id = 'KZ-11') => {
  const region = REGIONS.find((candidate) => candidate.id === id) ?? { id, validFrom: '2018-06-19', splitFrom: null };
  const own = seriesOfRegion(id, [current, start], listRegionalSeries(indicators));
  return profileRows({ region, regions: REGIONS, indicators, own, current, against: 'national-plan' });
};

describe('a row of the profile', () => {
  const start = year(2018, { 't1-4 total': { 'KZ-11': 50, 'KZ-15': 60, 'KZ-63': 60 } });
  const current = year(2022, { 't1-4 total': { 'KZ-11': 64, 'KZ-15': 70, 'KZ-63': 64, 'KZ-10': null } });
  const [row] = profile([indicator('t1-4', ['total'])], start, current);

  test('sets the fact beside plan, nation and indicative value', () => {
    expect(row).toMatchObject({
      key: 't1-4.total',
      plan: 68,
      nation: { fact: 66, provenance: 'demo' },
      distance: { value: -2, basis: 'demo' },
    });
    expect(row?.point).toMatchObject({ year: 2022, fact: 64 });
    expect(row?.path).toMatchObject({ value: expect.closeTo(50 + (6 / 13) * 25, 9), basis: 'verified' });
  });

  test('has a place among the regions that have a value, shared by ties', () => {
    expect(row?.place).toEqual({ place: 2, of: 3, basis: 'verified' });
    expect(profile([indicator('t1-4', ['total'])], start, current, 'KZ-63')[0]?.place).toEqual({ place: 2, of: 3, basis: 'verified' });
    expect(profile([indicator('t1-4', ['total'])], start, current, 'KZ-10')[0]?.place).toBeNull();
  });

  test('weighs the gap by the way of the nation, and the share by the own distance', () => {
    expect(row?.way).toBe(13);
    expect(row?.gapShare).toBeCloseTo(-4 / 13, 9);
    expect(row?.share).toMatchObject({ known: true, value: expect.closeTo(14 / 25, 9) });
  });

  test('the distance to the nation is positive where the region is better, also where lower is better', () => {
    const lower = indicator('r1-3-2', ['total'], { direction: 'lower' });
    const [low] = profile([lower], year(2018, { 'r1-3-2 total': {} }), year(2022, { 'r1-3-2 total': { 'KZ-11': 60 } }));
    expect(low?.distance?.value).toBe(6);
  });

  test('of a sum has neither verdict nor distance nor share', () => {
    const sum = indicator('r1-7-3', ['total'], { regionalAggregation: 'sum' });
    const rows = profile([sum], year(2018, { 'r1-7-3 total': { 'KZ-11': 10 } }), year(2022, { 'r1-7-3 total': { 'KZ-11': 40 } }));
    expect(rows[0]).toMatchObject({ judgement: { state: 'not-comparable' }, distance: null, path: null, gapShare: null });
    expect(rows[0]?.share).toEqual({ known: false, reason: 'sum' });
  });

  test('before the region existed says so', () => {
    const [young] = profile([indicator('t1-4', ['total'])], start, year(2021, { 't1-4 total': { 'KZ-11': 60 } }), 'KZ-10');
    expect(young).toMatchObject({ judgement: { kind: 'state', state: 'not-yet-formed' }, place: null, distance: null });
  });

  test('of a redrawn region has no path and no share from 2022 on', () => {
    expect(profile([indicator('t1-4', ['total'])], start, current, 'KZ-63')[0]).toMatchObject({
      path: null,
      share: { known: false, reason: 'redrawn' },
    });
  });
});

describe('the rows', () => {
  test('are the regional series; parts that add up bring their total alone', () => {
    const indicators = [
      indicator('r1-3-3', ['school', 'tvet']),
      indicator('r1-2-2', ['total', 'urban', 'rural'], { additiveParts: true }),
      indicator('t2-1', ['total'], { regionalAggregation: 'none' }),
    ];
    const rows = profile(indicators, year(2018, {}), year(2022, {}));
    expect(rows.map(({ key }) => key)).toEqual(['r1-3-3.school', 'r1-3-3.tvet', 'r1-2-2.total']);
    expect(listNationalOnly(indicators).map(({ id }) => id)).toEqual(['t2-1']);
  });

  test('files of years give the points of a region in the order of the years', () => {
    const files = [year(2022, { 't1-4 total': { 'KZ-11': 64 } }), year(2018, { 't1-4 total': { 'KZ-11': 50 } })];
    expect(
      seriesOfRegion('KZ-11', files, listRegionalSeries([indicator('t1-4', ['total'])]))[0]?.points.map(({ year: at, fact }) => [at, fact]),
    ).toEqual([
      [2018, 50],
      [2022, 64],
    ]);
  });
});

describe('strongest, weakest and the counts', () => {
  const indicators = [
    indicator('r1-1-1', ['total']),
    indicator('r1-1-2', ['total']),
    indicator('r1-3-3', ['school', 'tvet']),
    indicator('r1-4-3', ['total']),
    indicator('r1-5-1', ['total']),
    indicator('r1-6-1', ['total']),
  ];
  // of two regions the first place is the better half
  const facts = {
    'r1-1-1 total': { 'KZ-11': 80, 'KZ-15': 70 },
    'r1-1-2 total': { 'KZ-11': 70, 'KZ-15': 60 },
    'r1-3-3 school': { 'KZ-11': 90, 'KZ-15': 60 },
    'r1-3-3 tvet': { 'KZ-11': 63, 'KZ-15': 90 },
    'r1-4-3 total': { 'KZ-11': 66, 'KZ-15': 90 },
    'r1-5-1 total': { 'KZ-11': 64, 'KZ-15': 90 },
    'r1-6-1 total': { 'KZ-11': null, 'KZ-15': 90 },
  };
  const started = Object.fromEntries(Object.keys(facts).map((key) => [key, { 'KZ-11': 60 }]));
  const rows = profile(indicators, year(2018, started), year(2022, facts));

  test('an indicator stands by its worst part: strong in schools and weak in colleges is weak', () => {
    const { strongest, weakest } = profileExtremes(rows);
    expect(strongest.map(({ key }) => key)).toEqual(['r1-1-1.total', 'r1-1-2.total']);
    expect(weakest.map(({ key }) => key)).toEqual(['r1-3-3.tvet', 'r1-5-1.total', 'r1-4-3.total']);
  });

  test('what keeps the plan in the worse half of the regions and below the nation is not strong; what misses it in the better half is not weak', () => {
    const at = (own: number, others: readonly number[], nation: number) => {
      const one = { ...indicator('r1-1-1', ['total']) };
      const part = { ...createSeries({ baseline: 62, plan: PLAN, facts: { 2022: nation } }), code: 'total' };
      const current = year(2022, {
        'r1-1-1 total': { 'KZ-11': own, ...Object.fromEntries(others.map((fact, k) => [`KZ-${k + 20}`, fact])) },
      });
      const { strongest, weakest } = profileExtremes(profile([{ ...one, series: [part] }], year(2018, {}), current));
      return [strongest.length, weakest.length];
    };
    expect(at(69, [90, 90, 90, 60], 75), '4th of 5, below the nation').toEqual([0, 0]);
    expect(at(69, [90, 90, 90, 60], 68), '4th of 5, no worse than the nation').toEqual([1, 0]);
    expect(at(69, [90, 60, 60, 60], 75), '2nd of 5').toEqual([1, 0]);
    expect(at(66, [67, 60, 60, 60], 70), 'misses the plan as the 2nd of 5').toEqual([0, 0]);
    expect(at(66, [67, 67, 67, 60], 70), 'misses it as the 4th of 5').toEqual([0, 1]);
  });

  test('what all regions have alike is nobody’s strength', () => {
    const at = (others: readonly number[]) => {
      const facts = { 'KZ-11': 70, ...Object.fromEntries(others.map((fact, k) => [`KZ-${k + 20}`, fact])) };
      return profileExtremes(profile([indicator('r1-1-1', ['total'])], year(2018, {}), year(2022, { 'r1-1-1 total': facts }))).strongest;
    };
    expect(at([70, 70, 70])).toEqual([]);
    expect(at([70.004, 70]), 'alike by the digits that are shown').toEqual([]);
    expect(at([70, 70, 60])).toHaveLength(1);
    expect(at([]), 'a region alone has it alone').toHaveLength(1);
  });

  test('the place weighs: from first to last as much as the whole way', () => {
    const order = profile(
      [indicator('r1-1-1', ['total']), indicator('r1-1-2', ['total'])],
      year(2018, {}),
      year(2022, { 'r1-1-1 total': { 'KZ-11': 75, 'KZ-15': 90, 'KZ-63': 60 }, 'r1-1-2 total': { 'KZ-11': 74, 'KZ-15': 60, 'KZ-63': 60 } }),
    );
    // 7 of 13 ahead on the second place, 6 of 13 ahead on the first
    expect(profileExtremes(order).strongest.map(({ key }) => key)).toEqual(['r1-1-2.total', 'r1-1-1.total']);
  });

  test('no more than three of each', () => {
    const better = profile(
      indicators,
      year(2018, started),
      year(2022, Object.fromEntries(Object.keys(facts).map((key) => [key, { 'KZ-11': 75 }]))),
    );
    expect(profileExtremes(better).strongest).toHaveLength(3);
    expect(profileExtremes(better).weakest).toEqual([]);
  });

  test('counts indicators, known and unknown, and takes the median of what lags', () => {
    const { distribution, medianLag } = summarizeProfile(rows);
    expect(distribution).toMatchObject({ known: 5, total: 6, ended: 0, states: { 'no-data': 1 } });
    expect(distribution.verdicts).toEqual({ met: 2, near: 0, behind: 1, far: 2, regressed: 0 });
    // the nation planned 63 for the middle of 2018–2020, 64 for 2020, 66 for 2021, 70 for 2023; 80 lies beyond 2025: 36, 24, 12, −12, −36
    expect(medianLag).toMatchObject({ least: 12, most: 12, count: 5 });
  });

  test('the order of the rows never changes what is strongest, weakest or counted', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(profileExtremes(shuffled)).toEqual(profileExtremes(rows));
        expect(summarizeProfile(shuffled)).toEqual(summarizeProfile(rows));
      }),
    );
  });
});

test('the latest year is the last programme year with any fact; there is none where only 2018 is known', () => {
  const own = (facts: Readonly<Record<number, number>>): OwnSeries[] => [
    { indicator: 't1-4', series: 'total', points: createSeries({ plan: PLAN, facts }).points },
  ];
  expect(latestYearWithFacts(own({ 2018: 1, 2020: 2, 2022: 3 }))).toBe(2022);
  expect(latestYearWithFacts(own({ 2018: 1 }))).toBeNull();
});
