import committed from '@mocks/data/facts-demo.csv?raw';
import stories from '@mocks/demo-facts/stories.json';
import { decreeIndicators, decreeSeries, type SeriesRef } from '@mocks/sources/decree';
import { NATION } from '@mocks/sources/nation';
import { officialFacts } from '@mocks/sources/official-facts';
import { planDecimals, planOfYear } from '@mocks/sources/plan';
import { describe, expect, test } from 'vitest';
import { PROGRAMME_YEARS } from '@/domain/series';
import { boundsOf } from '@/domain/value-bounds';
import { formatDemoFacts, listDemoFacts } from './generate';

const facts = listDemoFacts();
const national = facts.filter((fact) => fact.region === NATION);
const regional = facts.filter((fact) => fact.region !== NATION);
const keyOf = (fact: { indicator: string; series: string; region: string; year: number }) =>
  `${fact.indicator}/${fact.series} ${fact.region} ${fact.year}`;
const refOf = (fact: { indicator: string; series: string }): SeriesRef => {
  const ref = decreeSeries.find(({ indicator, series }) => indicator.id === fact.indicator && series.code === fact.series);
  if (!ref) throw new Error(`no series ${fact.indicator}/${fact.series}`);
  return ref;
};
const of = (indicator: string, series = 'total') => national.filter((fact) => fact.indicator === indicator && fact.series === series);
const yearsOf = (indicator: string, series = 'total') => of(indicator, series).map((fact) => fact.year);

describe('the committed file', () => {
  test('is what the generator writes', () => {
    expect(formatDemoFacts()).toBe(committed);
  });

  test('is the same every time', () => {
    expect(listDemoFacts()).toEqual(facts);
  });

  test('says every point once', () => {
    expect(new Set(facts.map(keyOf)).size).toBe(facts.length);
  });
});

describe('what demo facts never do', () => {
  test('they never stand where an official fact does', () => {
    const official = new Set(officialFacts.filter((fact) => fact.definition === 'programme').map(keyOf));
    expect(facts.filter((fact) => official.has(keyOf(fact)))).toEqual([]);
  });

  test('the nation has none before 2020, the regions have 2018 as their start and none for 2019', () => {
    expect([...new Set(national.map((fact) => fact.year))].sort()).toEqual([...PROGRAMME_YEARS]);
    expect([...new Set(regional.map((fact) => fact.year))].sort()).toEqual([2018, ...PROGRAMME_YEARS]);
  });

  test('the discontinued ranking and PISA get none, so that PISA 2025 is awaited', () => {
    expect(of('t2-2')).toEqual([]);
    expect(['mathematics', 'science', 'reading'].flatMap((series) => of('t1-2', series))).toEqual([]);
    expect(facts.filter((fact) => fact.series.startsWith('pisa-') && fact.year === 2025)).toEqual([]);
    expect(facts.filter((fact) => fact.indicator === 't1-2' && fact.year !== 2018 && fact.year !== 2022)).toEqual([]);
  });

  test('TIMSS is measured in 2023 only and PIRLS in 2021 only', () => {
    const yearsLike = (start: string) => [...new Set(facts.filter((fact) => fact.series.startsWith(start)).map((fact) => fact.year))];
    expect(yearsLike('timss-')).toEqual([2023]);
    expect(yearsLike('pirls-')).toEqual([2021]);
  });

  test('a stop indicator goes on for one year at most', () => {
    expect(yearsOf('r1-7-5')).toEqual([2020, 2021]);
    expect(yearsOf('r1-8-2').at(-1)).toBe(2024);
    expect(yearsOf('r1-1-3').at(-1)).toBe(2023);
    const { series: cameras } = refOf({ indicator: 'r1-3-4', series: 'video-surveillance' });
    const lastPlanned = Math.max(...Object.keys(cameras.plan).map(Number));
    expect(Math.max(...yearsOf('r1-3-4', 'video-surveillance'))).toBeLessThanOrEqual(lastPlanned + 1);
  });

  test('shares of one whole in town and village are not made up for regions', () => {
    expect(regional.filter((fact) => fact.indicator === 'r1-2-2' && fact.series !== 'total')).toEqual([]);
  });

  test('no score of PISA 2022 is made up for the region that the source names as left out of it', () => {
    const ofPisa = (series: string) => ['mathematics', 'science', 'reading'].some((subject) => series.endsWith(subject));
    const madeUp = regional.filter((fact) => fact.region === 'KZ-47' && fact.year === 2022 && ofPisa(fact.series));
    expect(madeUp.filter((fact) => fact.indicator === 't1-2' || fact.series.startsWith('pisa-'))).toEqual([]);
  });

  test('nothing is made up for a year before a thing was measured for the first time', () => {
    expect(facts.filter((fact) => fact.indicator === 'r1-4-2' && fact.year < 2022)).toEqual([]);
    expect(yearsOf('r1-4-2', 'grade-4')).toEqual([2022, 2023, 2024, 2025]);
  });

  test('an indicator that is not regional has no regional facts', () => {
    expect(regional.filter((fact) => refOf(fact).indicator.regionalAggregation === 'none')).toEqual([]);
  });
});

describe('what demo facts are', () => {
  test('printed with the decimals of the plan', () => {
    const offGrid = facts.filter(
      (fact) => fact.value !== null && Number(fact.value.toFixed(planDecimals(refOf(fact).series))) !== fact.value,
    );
    expect(offGrid).toEqual([]);
  });

  test('inside what the unit allows: shares between 0 and 100, counts whole and not negative', () => {
    const outside = facts.filter((fact) => {
      const { indicator, series } = refOf(fact);
      const { low, high } = boundsOf(indicator, series);
      return fact.value !== null && (fact.value < low || fact.value > high);
    });
    expect(outside).toEqual([]);
    const counts = facts.filter((fact) => ['count', 'people', 'places'].includes(refOf(fact).indicator.unit));
    expect(counts.every((fact) => Number.isInteger(fact.value))).toBe(true);
  });

  test('a value or a typed gap, never both and never neither', () => {
    expect(facts.filter((fact) => (fact.value === null) === (fact.state === null))).toEqual([]);
  });

  test('urban and rural add up to the total', () => {
    const official = (series: string, year: number) =>
      officialFacts.find((fact) => keyOf(fact) === `r1-2-2/${series} ${NATION} ${year}`)?.value ?? Number.NaN;
    const valueAt = (series: string, year: number) =>
      of('r1-2-2', series).find((fact) => fact.year === year)?.value ?? official(series, year);
    for (const year of PROGRAMME_YEARS) {
      expect(valueAt('urban', year) + valueAt('rural', year)).toBeCloseTo(valueAt('total', year), 9);
    }
  });

  test('not reported everywhere: one indicator never, others for two years running', () => {
    const gapYears = (indicator: string, series: string) =>
      of(indicator, series)
        .filter((fact) => fact.state === 'no-data')
        .map((fact) => fact.year);
    const published = new Set(officialFacts.map(keyOf));
    const silent = Object.entries(stories).flatMap(([key, story]) => {
      const [indicator = '', series] = key.split('/');
      return 'unreported' in story ? [{ indicator, series, years: story.unreported }] : [];
    });
    expect(silent.map(({ indicator }) => indicator)).toEqual(expect.arrayContaining(['r1-5-2', 'r1-4-1', 't1-3']));
    for (const { indicator, series = '', years } of silent) {
      const isOpen = (year: number) => !published.has(keyOf({ indicator, series, region: NATION, year }));
      expect(gapYears(indicator, series)).toEqual(years.filter(isOpen));
    }
  });

  test('every planned national year of a yearly series is either official, demo or a named gap', () => {
    const known = new Set([...facts, ...officialFacts.filter((fact) => fact.definition === 'programme')].map(keyOf));
    const missing = decreeIndicators.flatMap((indicator) =>
      indicator.series
        .filter((series) => series.study === null && indicator.id !== 't2-2')
        .flatMap((series) =>
          Object.keys(series.plan)
            .map(Number)
            .filter((year) => planOfYear(indicator.id, series, year).stateWithoutFact !== 'postponed')
            .map((year) => keyOf({ indicator: indicator.id, series: series.code, region: NATION, year })),
        ),
    );
    expect(missing.filter((key) => !known.has(key))).toEqual([]);
  });
});
