import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestStretches, nationRun, paceToYear, realisticOf, yearAtPace } from './realistic';
import { createSeries } from './series-fixture';

const pisa = (plan: Record<number, number>, baseline: number, facts: Record<number, number>) =>
  createSeries({ unit: 'score', study: 'PISA', baseline, plan, heldIn: { 2021: 2022, 2024: 2025 }, facts });
const regions = [{ who: 'KZ-75', values: [{ year: 2022, value: 460 }] }];

describe('was it realistic', () => {
  it('compares the pace that was asked for with the best over as many years, whoever had it', () => {
    const series = createSeries({ baseline: 10, plan: { 2022: 30 }, facts: { 2020: 12, 2022: 14 } });
    const fast = {
      who: 'KZ-11',
      values: [
        { year: 2018, value: 5 },
        { year: 2022, value: 15 },
      ],
    };
    expect(realisticOf(series, { regions: [fast] })).toMatchObject({
      ...{ required: 5, requiredYears: 4, achieved: { pace: 1, years: 4 }, ratio: 2 },
      best: { who: 'KZ-11', years: 4, pace: 2.5 },
    });
  });

  it('takes the longest stretch that there is where none is as long as the promise, and what the decree tells of the years before', () => {
    const series = createSeries({ decimals: 2, baseline: 0.12, plan: { 2025: 1 }, facts: { 2020: 0.13 } });
    const { best } = realisticOf(series, { before: [{ year: 2015, value: 0.17 }] }) as { best: object };
    expect(best).toMatchObject({ who: 'KZ', years: 5, from: { year: 2015 }, to: { year: 2020 } });
  });

  it('names all places whose pace looks alike, each once, whatever their order: 4.98 and 5.00 a year are both 5.0', () => {
    const series = createSeries({ baseline: 10, plan: { 2023: 60 }, facts: { 2019: 12 } });
    const run = (who: string, values: Record<number, number>) => ({
      ...{ who, values: Object.entries(values).map(([year, value]) => ({ year: Number(year), value })) },
    });
    const places = [
      run('KZ-75', { 2018: 0, 2023: 25 }),
      run('KZ-11', { 2018: 0, 2023: 24.9 }),
      run('KZ-71', { 2018: 0, 2023: 24 }),
      run('KZ-10', { 2017: 0, 2018: 1, 2022: 25, 2023: 26 }),
    ];
    for (const regions of [places, places.toReversed()]) {
      const paces = realisticOf(series, { regions });
      expect(paces).toMatchObject({ best: { who: 'KZ-10', years: 5, from: { year: 2017 } } });
      expect(paces.kind === 'known' && paces.equals.map(({ who }) => who)).toEqual(['KZ-10', 'KZ-75', 'KZ-11']);
    }
  });

  it('tells the year of the target at the pace so far: PISA science, 397 to 423 in four years, 490 in 2033', () => {
    const science = pisa({ 2021: 465, 2024: 490 }, 397, { 2022: 423 });
    expect(realisticOf(science, { regions })).toMatchObject({
      ...{ requiredYears: 6, required: 15.5, achieved: { pace: 6.5 } },
      projection: { kind: 'year', year: 2033 },
    });
  });

  it('compares as the decree prints: half a printed unit short is reached, and a change of half a unit is one, whatever binary fractions say', () => {
    const nearly = createSeries({ decimals: 1, baseline: 10, plan: { 2025: 15 }, facts: { 2020: 12, 2023: 14.95 } });
    expect(realisticOf(nearly)).toMatchObject({ projection: { kind: 'reached' } });
    const small = createSeries({ decimals: 1, baseline: 0.25, plan: { 2025: 15 }, facts: { 2019: 0.2, 2020: 0.3 } });
    expect(realisticOf(small)).toMatchObject({ isWithinError: false, isBestWithinError: false });
    const less = createSeries({ decimals: 1, baseline: 0.25, plan: { 2025: 15 }, facts: { 2019: 0.26, 2020: 0.29 } });
    expect(realisticOf(less)).toMatchObject({
      isWithinError: true,
      isBestWithinError: true,
      ratio: null,
      projection: { kind: 'within-error' },
    });
  });

  it('reads no pace out of a change within the error: PISA mathematics, 423 to 425', () => {
    const mathematics = pisa({ 2021: 470, 2024: 480 }, 423, { 2022: 425 });
    expect(realisticOf(mathematics, { regions })).toMatchObject({ required: 9.5, projection: { kind: 'within-error' } });
  });

  it.each([
    ['never', { 2022: 9, 2024: 8 }],
    ['reached', { 2022: 20, 2024: 31 }],
    ['beyond', { 2022: 10, 2024: 11 }],
    ['lost', { 2022: 30, 2024: 12 }],
    ['lost', { 2022: 31, 2024: 10 }],
  ])('projection: %s', (kind, facts) => {
    expect(realisticOf(createSeries({ baseline: 10, plan: { 2025: 30 }, facts }))).toMatchObject({ projection: { kind } });
  });

  it.each([
    ['yearly', createSeries({ flow: true, baseline: 0, plan: { 2025: 5 } })],
    ['yearly', createSeries({ unit: 'percent-to-previous-year', plan: { 2025: 5 } })],
    ['no-start', createSeries({ plan: { 2024: 4, 2025: 5 } })],
    ['no-start', createSeries({ study: 'TIMSS', baseline: { year: 2019, value: 540, kind: 'expectation' }, plan: { 2023: 550 } })],
    ['no-way', createSeries({ baseline: 100, plan: { 2024: 100, 2025: 100 } })],
    ['too-few-values', createSeries({ baseline: 10, plan: { 2025: 30 }, facts: { 2022: 12 } })],
    ['too-few-values', createSeries({ baseline: 10, plan: { 2025: 30 }, facts: { 2021: 12, 2022: 14, 2023: 16 }, provenance: 'demo' })],
  ] as const)('says why not: %s', (reason, series) => {
    expect(realisticOf(series)).toEqual({ kind: 'none', reason });
  });
});

describe('what it would take', () => {
  it('answers a year with a pace and that pace with the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 2026, max: 2100 }), (left, year) => {
        const last = { year: 2025 };
        expect(yearAtPace({ last, left, pace: paceToYear({ last, left, year }) ?? Number.NaN })).toBe(year);
      }),
    );
  });

  it('has no answer for a pace that does not lead there and a year that has gone', () => {
    expect(yearAtPace({ last: { year: 2025 }, left: 5, pace: 0 })).toBeNull();
    expect(paceToYear({ last: { year: 2025 }, left: 5, year: 2025 })).toBeNull();
  });
});

describe('laws', () => {
  const values = fc.uniqueArray(fc.record({ year: fc.integer({ min: 2015, max: 2025 }), value: fc.integer({ min: 0, max: 100 }) }), {
    selector: ({ year }) => year,
    minLength: 1,
  });

  it('the best of some places is no slower than that of any of them, in whatever order they come', () => {
    fc.assert(
      fc.property(values, values, (first, second) => {
        const runs = [first, second].map((all, i) => ({ who: String(i), values: all.toSorted((a, b) => a.year - b.year) }));
        const paces = (some: typeof runs) => new Map(bestStretches({ direction: 'higher' }, some).map(({ years, pace }) => [years, pace]));
        const all = paces(runs);
        expect(paces(runs.toReversed())).toEqual(all);
        for (const run of runs) for (const [years, pace] of paces([run])) expect(all.get(years)).toBeGreaterThanOrEqual(pace);
      }),
    );
  });

  it('the order of places and values decides nothing, and the best is the first of those that look alike', () => {
    const series = createSeries({ baseline: 10, plan: { 2025: 60 } });
    fc.assert(
      fc.property(values, values, values, fc.boolean(), (first, second, third, isTurned) => {
        const runs = [first, second, third].map((all, i) => ({ who: `KZ-1${i}`, values: all.toSorted((a, b) => a.year - b.year) }));
        const paces = realisticOf(series, { regions: runs });
        const turned = runs.toReversed().map((run) => (isTurned ? { ...run, values: run.values.toReversed() } : run));
        expect(realisticOf(series, { regions: turned })).toEqual(paces);
        if (paces.kind === 'known') expect(paces.equals[0] ?? null).toEqual(paces.best);
      }),
    );
  });

  it('a fact stands before the start that the decree states for its year', () => {
    const run = nationRun(createSeries({ baseline: 32.3, decimals: 1, plan: { 2025: 57.4 }, facts: { 2018: 42.9, 2019: 41.2 } }));
    expect(run.values).toEqual([
      { year: 2018, value: 42.9 },
      { year: 2019, value: 41.2 },
    ]);
  });
});
