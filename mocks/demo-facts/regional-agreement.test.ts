import { regionalDecreeSeries, type SeriesRef } from '@mocks/sources/decree';
import { demoFacts } from '@mocks/sources/demo-facts';
import { findDemo, findOfficial } from '@mocks/sources/fact-index';
import { NATION } from '@mocks/sources/nation';
import { planDecimals } from '@mocks/sources/plan';
import { type RegionFile, regions } from '@mocks/sources/regions';
import { describe, expect, test } from 'vitest';
import { existsIn } from '@/domain/region-outline';
import { PROGRAMME_YEARS } from '@/domain/series';
import { weightOf } from './population-weights';
import { originOf } from './region-leanings';
import { comparableRegions } from './regional-means';

const YEARS = [2018, ...PROGRAMME_YEARS];
const regionalDemo = demoFacts.filter((fact) => fact.region !== NATION);
const isMean = (ref: SeriesRef) => ref.indicator.regionalAggregation === 'mean';

function factAt({ indicator, series }: SeriesRef, region: string, year: number): number | null {
  const key = { indicator: indicator.id, series: series.code, region, year };
  return findOfficial(key)?.value ?? findDemo(key)?.value ?? null;
}

const nationalAt = (ref: SeriesRef, year: number) => (year === 2018 ? (ref.series.baseline?.value ?? null) : factAt(ref, NATION, year));

/** Series and years that hold generated regional facts. */
const generated = (wanted: (ref: SeriesRef) => boolean) =>
  regionalDecreeSeries
    .filter(wanted)
    .flatMap((ref) =>
      YEARS.filter((year) =>
        regionalDemo.some((fact) => fact.indicator === ref.indicator.id && fact.series === ref.series.code && fact.year === year),
      ).map((year) => ({ ref, year })),
    );

function weightedMean(ref: SeriesRef, some: readonly RegionFile[], year: number): number {
  const weights = some.map((region) => weightOf(region, year));
  const sum = some.reduce((total, region, i) => total + (weights[i] ?? 0) * (factAt(ref, region.id, year) ?? Number.NaN), 0);
  return sum / weights.reduce((total, weight) => total + weight, 0);
}

test('no fact exists before its region did', () => {
  const early = regionalDemo.filter((fact) => {
    const region = regions.find((candidate) => candidate.id === fact.region);
    return !region || !existsIn(region, fact.year);
  });
  expect(early).toEqual([]);
});

describe('the regions agree with the nation', () => {
  test('the population-weighted mean is the national fact within rounding', () => {
    const cases = generated(isMean);
    expect(cases.length).toBeGreaterThan(150);
    const apart = cases.filter(({ ref, year }) => {
      const mean = weightedMean(ref, comparableRegions(ref, year), year);
      return !(Math.abs(mean - (nationalAt(ref, year) ?? Number.NaN)) <= 10 ** -planDecimals(ref.series) / 2);
    });
    expect(apart.map(({ ref, year }) => `${ref.indicator.id}/${ref.series.code} ${year}`)).toEqual([]);
  });

  test('sums add up exactly', () => {
    const cases = generated((ref) => !isMean(ref));
    expect(cases.length).toBeGreaterThan(20);
    for (const { ref, year } of cases) {
      const sum = regions
        .filter((region) => existsIn(region, year))
        .reduce((total, region) => total + (factAt(ref, region.id, year) ?? Number.NaN), 0);
      expect(sum, `${ref.indicator.id} ${year}`).toBe(nationalAt(ref, year));
    }
  });

  test('official facts of the same year stay as they are, and the other regions make up for them', () => {
    const pisa = regionalDecreeSeries.find(({ series }) => series.code === 'mathematics');
    if (!pisa) throw new Error('PISA mathematics is a regional series');
    expect([factAt(pisa, 'KZ-71', 2022), factAt(pisa, 'KZ-75', 2022)]).toEqual([449, 453]);
    expect(weightedMean(pisa, comparableRegions(pisa, 2022), 2022)).toBeCloseTo(425, 0);
  });
});

describe('the course of the regions is plausible', () => {
  const percent = generated((ref) => isMean(ref) && ref.indicator.unit === 'percent');

  test('new borders make no false fall: child and parent weighted back stand near the old parent', () => {
    const parents = new Set(regions.flatMap((region) => (region.splitFrom ? [region.splitFrom.region] : [])));
    const jumps = percent
      .filter(({ year }) => year === 2022)
      .flatMap(({ ref }) =>
        [...parents].map((origin) => {
          const family = regions.filter((region) => originOf(region) === origin);
          const standing = (value: number, year: number) => value - (nationalAt(ref, year) ?? Number.NaN);
          return Math.abs(standing(weightedMean(ref, family, 2022), 2022) - standing(factAt(ref, origin, 2021) ?? Number.NaN, 2021));
        }),
      )
      .filter((jump) => !Number.isNaN(jump));
    expect(jumps.length).toBeGreaterThan(40);
    expect(Math.max(...jumps)).toBeLessThan(8);
  });

  test('what was built stays: places in dormitories never fall within the borders of 2018', () => {
    const beds = regionalDecreeSeries.find(({ indicator }) => indicator.id === 'r1-7-3');
    if (!beds) throw new Error('dormitory places are a regional series');
    for (const origin of new Set(regions.map(originOf))) {
      const family = regions.filter((region) => originOf(region) === origin);
      const line = YEARS.map((year) =>
        family.filter((region) => existsIn(region, year)).reduce((sum, region) => sum + (factAt(beds, region.id, year) ?? 0), 0),
      );
      expect(line).toEqual([...line].sort((a, b) => a - b));
    }
  });

  test('Astana and Almaty are ahead of the nation in most series', () => {
    const ahead = percent.flatMap(({ ref, year }) =>
      ['KZ-71', 'KZ-75'].map((city) => {
        const better = ref.indicator.direction === 'higher' ? 1 : -1;
        return better * ((factAt(ref, city, year) ?? Number.NaN) - (nationalAt(ref, year) ?? Number.NaN)) >= 0;
      }),
    );
    expect(ahead.filter(Boolean).length / ahead.length).toBeGreaterThan(0.7);
  });

  test('the lines of the regions are not straight', () => {
    const preschool = regionalDecreeSeries.find(({ indicator }) => indicator.id === 't1-1');
    if (!preschool) throw new Error('preschool coverage is a regional series');
    for (const region of regions.filter((candidate) => candidate.validFrom < '2020')) {
      const values = PROGRAMME_YEARS.map((year) => factAt(preschool, region.id, year) ?? Number.NaN);
      const steps = values.slice(1).map((value, i) => Number((value - (values[i] ?? Number.NaN)).toFixed(1)));
      expect(new Set(steps).size, region.id).toBeGreaterThan(2);
    }
  });
});
