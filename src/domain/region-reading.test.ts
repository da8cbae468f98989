import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeYear } from './judgement';
import { profileRows } from './region-profile';
import { judgeRegion, readRegions, readReported } from './region-reading';
import { chooseSeries, keyOfSeries, listAsked, listRegionalSeries, type RegionalOutline, saysOfRegion } from './regional-series';
import { latestYearWithFacts, pointsOfRegion, type RegionalYear, seriesOfRegion, yearsBehindAny } from './regional-year';
import { type Point, SERIES_YEARS } from './series';
import { createSeries } from './series-fixture';

const people = { population: { 2018: 100, 2022: 100, 2023: 100 } };
const regions = [
  { id: 'KZ-11', validFrom: '1997-05-03', splitFrom: null, ...people },
  { id: 'KZ-63', validFrom: '1997-05-03', splitFrom: null, ...people },
  { id: 'KZ-10', validFrom: '2022-06-08', splitFrom: { region: 'KZ-63', date: '2022-06-08' }, ...people },
];

const plans = [
  { 2020: 60, 2021: 70, 2022: 80, 2023: 90, 2024: 95, 2025: 100 },
  { 2020: 60, 2021: 70 },
] as const;
const outline = fc
  .record({ aggregation: fc.constantFrom('mean', 'sum', 'none'), additive: fc.boolean(), plan: fc.constantFrom(...plans) })
  .map(({ aggregation, additive, plan }): RegionalOutline => {
    const { unit, direction, ...series } = createSeries({ baseline: 50, plan });
    const parts = ['total', 'urban'].map((code) => ({ ...series, code }));
    return { id: 't1-4', unit, direction, regionalAggregation: aggregation as 'mean', additiveParts: additive, series: parts };
  });

const figure = fc.option(fc.integer({ min: 0, max: 120 }), { nil: null });
const files = fc
  .array(fc.tuple(figure, figure, figure), { minLength: SERIES_YEARS.length, maxLength: SERIES_YEARS.length })
  .map((rows): RegionalYear[] =>
    rows.map((facts, i) => ({
      year: SERIES_YEARS[i] ?? 2025,
      series: ['total', 'urban'].map((series) => ({
        indicator: 't1-4',
        series,
        regions: regions.map(({ id }, place) => {
          const fact = facts[place] ?? null;
          const origin = fact === null ? null : ('verified' as const);
          return { region: id, plan: null, fact, provenance: origin, state: fact === null ? ('no-data' as const) : null };
        }),
      })),
    })),
  );
const year = fc.constantFrom(...SERIES_YEARS);

describe('one regional reading', () => {
  test('is the same from files of years in any order, each year given any number of times', () => {
    fc.assert(
      fc.property(outline, files, year, (indicator, given, at) => {
        for (const chosen of listRegionalSeries([indicator])) {
          const read = (order: readonly RegionalYear[]) => readReported(chosen, { regions, year: at, files: order });
          expect(read([...given.toReversed(), ...given])).toEqual(read(given));
        }
      }),
    );
  });

  test('says of a region what its own page says, and what its years say alone', () => {
    fc.assert(
      fc.property(outline, files, year, (indicator, given, at) => {
        const list = listRegionalSeries([indicator]);
        const current = given.find((file) => file.year === at) ?? { year: at, series: [] };
        for (const region of regions) {
          const own = seriesOfRegion(region.id, given, list);
          const page = profileRows({ region, regions, indicators: [indicator], own, current, against: 'national-plan' });
          expect(page.map(({ key }) => key)).toEqual(list.map(keyOfSeries));
          for (const [i, chosen] of list.entries()) {
            const row = readReported(chosen, { regions, year: at, files: given }).find(({ id }) => id === region.id);
            const judgement = page[i]?.judgement;
            const own = row ?? { judged: null, state: 'not-yet-formed' };
            expect(judgement?.kind === 'judged' ? judgement : null).toEqual(own.judged);
            expect(judgement?.kind === 'state' ? judgement.state : null).toBe(own.state);
          }
        }
      }),
    );
  });

  test('in the borders of 2018 a region that was never divided reads as it reported', () => {
    fc.assert(
      fc.property(outline, files, year, (indicator, given, at) => {
        for (const chosen of listRegionalSeries([indicator])) {
          const asked = { regions, year: at, files: given };
          const of = (rows: readonly { readonly id: string }[]) => rows.find(({ id }) => id === 'KZ-11');
          expect(of(readRegions(chosen, { ...asked, borders: '2018' }))).toEqual(of(readReported(chosen, asked)));
          expect(readRegions(chosen, { ...asked, borders: '2018' }).map(({ id }) => id)).toEqual(['KZ-11', 'KZ-63']);
        }
      }),
    );
  });

  test('a series that says nothing of one region has no verdict of one', () => {
    fc.assert(
      fc.property(outline, year, (indicator, at) => {
        for (const part of indicator.series.filter((each) => !saysOfRegion(indicator, each))) {
          const points = part.points.map((point): Point => ({ ...point, fact: 70, provenance: 'verified', state: null }));
          const judgement = judgeRegion(
            { indicator, part },
            { region: regions[0] as (typeof regions)[0], points, year: at, redrawnIn: null },
          );
          expect(judgement).toEqual({ kind: 'state', year: at, state: 'not-comparable' });
        }
      }),
    );
  });

  test('a region that began where the nation did is judged as the nation by the same facts, before and after a promise has ended', () => {
    const facts = fc.array(figure, { minLength: SERIES_YEARS.length - 1, maxLength: SERIES_YEARS.length - 1 });
    fc.assert(
      fc.property(fc.constantFrom(...plans), facts, year, (plan, own, at) => {
        const series = createSeries({ baseline: 50, plan });
        const points = series.points.map((point, i): Point => {
          const fact = point.year === 2018 ? 50 : (own[i - 1] ?? null);
          return { ...point, fact, provenance: fact === null ? null : 'verified', state: fact === null ? 'no-data' : null };
        });
        const { unit, direction, ...rest } = series;
        const part = { ...rest, code: 'total' };
        const indicator = { id: 't1-4', unit, direction, regionalAggregation: 'mean', additiveParts: false, series: [part] } as const;
        const region = judgeRegion({ indicator, part }, { region: regions[0] as (typeof regions)[0], points, year: at, redrawnIn: null });
        const nation = judgeYear({ ...series, points }, at);
        expect(region.kind).toBe(nation.kind);
        const told = ['verdict', 'outcome', 'plan', 'planYear', 'ended', 'gap', 'lag'] as const;
        for (const key of nation.kind === 'judged' ? told : (['state', 'ended'] as const)) {
          expect(region[key as never], `${key} of ${at}`).toEqual(nation[key as never]);
        }
      }),
    );
  });

  test('with the years behind alone a promise that ended is told as with all years', () => {
    fc.assert(
      fc.property(outline, files, year, (indicator, given, at) => {
        const list = listRegionalSeries([indicator]);
        const needed = new Set([2018, at, ...yearsBehindAny(list, at)]);
        for (const chosen of list) {
          const read = (some: readonly RegionalYear[]) =>
            readReported(chosen, { regions, year: at, files: some }).map(({ judged }) => judged);
          expect(read(given.filter((file) => needed.has(file.year)))).toEqual(read(given));
        }
      }),
    );
  });
});

describe('the series of an address', () => {
  const indicators = ['t1-4', 'r1-3-3'].map((id): RegionalOutline => {
    const { unit, direction, ...series } = createSeries({ baseline: 50, plan: plans[0] });
    return {
      id,
      unit,
      direction,
      regionalAggregation: 'mean',
      additiveParts: false,
      series: [
        { ...series, code: 'a' },
        { ...series, code: 'b' },
      ],
    };
  });
  const list = listRegionalSeries(indicators);

  test('is the one that it names, whatever its weight; an unknown one counts as not named', () => {
    const heavy = (key: string) => (option: (typeof list)[number]) => [keyOfSeries(option) === key ? 1 : 0];
    const choose = (indicator: string | null, series: string | null, key: string) => {
      const chosen = chooseSeries(list, { indicator, series }, heavy(key));
      return chosen && keyOfSeries(chosen);
    };
    expect(choose('t1-4', 'b', 'r1-3-3.a')).toBe('t1-4.b');
    expect(choose('t1-4', null, 't1-4.b')).toBe('t1-4.b');
    expect(choose('t1-4', 'gone', 't1-4.b')).toBe('t1-4.b');
    expect(choose('gone', 'b', 'r1-3-3.b')).toBe('r1-3-3.b');
    expect(choose(null, null, 'none')).toBe('t1-4.a');
    expect(chooseSeries([], { indicator: null, series: null }, heavy('none'))).toBeNull();
    expect(listAsked(list, { indicator: 'r1-3-3', series: null }).map(keyOfSeries)).toEqual(['r1-3-3.a', 'r1-3-3.b']);
  });
});

test('the latest year with a fact is one of the programme', () => {
  fc.assert(
    fc.property(files, (given) => {
      const [chosen] = listRegionalSeries([
        {
          id: 't1-4',
          unit: 'percent',
          direction: 'higher',
          regionalAggregation: 'mean',
          additiveParts: false,
          series: [{ ...createSeries({ baseline: 50, plan: plans[0] }), code: 'total' }],
        },
      ]);
      if (!chosen) throw new Error('one series is regional');
      const points = pointsOfRegion(given, chosen, 'KZ-11');
      const known = points.filter(({ year: at, fact }) => at >= 2020 && fact !== null).map(({ year: at }) => at);
      expect(latestYearWithFacts([{ points }])).toBe(known.at(-1) ?? null);
    }),
  );
});
