import activities from '@mocks/data/activities.json';
import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildProgramme } from '@mocks/handlers/programme';
import { fundingTotals } from '@mocks/sources/annexes';
import { decreeIndicators, decreeSeries } from '@mocks/sources/decree';
import { regions } from '@mocks/sources/regions';
import { describe, expect, test } from 'vitest';
import { SERIES_YEARS } from '@/domain/series';
import { compareMethods } from '@/features/method/compare-methods';

const { indicators } = buildIndicatorList();
const seriesOf = (id: string, code = 'total') => {
  const found = indicators.find((indicator) => indicator.id === id)?.series.find((series) => series.code === code);
  if (!found) throw new Error(`no series ${id}/${code}`);
  return found;
};
const pointOf = (id: string, code: string, year: number) => seriesOf(id, code).points.find((point) => point.year === year);
const repeated = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);

/** The decree's own numbers, and those that DOMAIN.md reckons from them: they stand here alone and change only with the decree. */
describe('the decree', () => {
  test('has 8 target indicators, 40 result indicators, 65 series and 321 plan values', () => {
    expect(indicators.filter((indicator) => indicator.level === 'target')).toHaveLength(8);
    expect(indicators.filter((indicator) => indicator.level === 'result')).toHaveLength(40);
    expect(indicators.flatMap((indicator) => indicator.series)).toHaveLength(65);
    expect(decreeSeries.flatMap(({ series }) => Object.values(series.plan))).toHaveLength(321);
  });

  test('is judged "90 % executed" for 16 of 44 series without any change, and 34 % of its values "behind" by growth when every plan is met', () => {
    const { year, execution, growth, series, values } = compareMethods(indicators);
    expect([year, execution.content, series]).toEqual([2021, 16, 44]);
    expect(Math.round((100 * growth.discontent) / values)).toBe(34);
  });

  test('loses no plan value on the way to the answers, and gains none', () => {
    const answered = indicators.flatMap((indicator) =>
      indicator.series.flatMap((series) => series.points.filter((point) => point.plan !== null)),
    );
    expect(answered).toHaveLength(decreeSeries.flatMap(({ series }) => Object.values(series.plan)).length);
    for (const { indicator, series } of decreeSeries) {
      const points = seriesOf(indicator.id, series.code).points.filter((point) => point.plan !== null);
      expect(Object.fromEntries(points.map((point) => [point.planYear ?? point.year, point.plan]))).toEqual(series.plan);
    }
  });

  test('names a part exactly where an indicator has several', () => {
    const wrong = indicators.flatMap(({ id, series }) =>
      series.filter(({ short }) => (short === null) !== (series.length === 1)).map(({ code }) => `${id} ${code}`),
    );
    expect(wrong).toEqual([]);
  });

  test('has every year from 2018 to 2025 in every series', () => {
    for (const series of indicators.flatMap((indicator) => indicator.series)) {
      expect(series.points.map((point) => point.year)).toEqual([...SERIES_YEARS]);
    }
  });

  test('names everything once', () => {
    expect(repeated(indicators.map((indicator) => indicator.id))).toEqual([]);
    expect(repeated(decreeSeries.map(({ indicator, series }) => `${indicator.id}/${series.code}`))).toEqual([]);
    expect(repeated(regions.map((region) => region.id))).toEqual([]);
    expect(repeated(activities.map((activity) => String(activity.number)))).toEqual([]);
    const programme = buildProgramme();
    expect(repeated([...programme.goals, ...programme.tasks, ...programme.events].map((entry) => entry.id))).toEqual([]);
    expect(repeated(programme.agencies.map((agency) => agency.code))).toEqual([]);
  });

  test('places result indicators under a task of their goal, and knows every agency', () => {
    const { tasks, agencies } = buildProgramme();
    for (const indicator of indicators) {
      expect(tasks.find((task) => task.id === indicator.task)?.goal ?? indicator.goal).toBe(indicator.goal);
      expect(indicator.task === null).toBe(indicator.level === 'target');
      for (const agency of indicator.agencies) expect(agencies.map((known) => known.code)).toContain(agency);
    }
  });

  test('prints as many decimals as its plan does', () => {
    expect(seriesOf('r1-7-1').decimals).toBe(2);
    expect(seriesOf('t1-1', 'age-1-6').decimals).toBe(1);
    expect(seriesOf('t1-1', 'age-3-6').decimals).toBe(0);
  });
});

describe('special kinds of series', () => {
  test('PISA 2021 was held in 2022 and PISA 2024 in 2025; the years left behind are postponed', () => {
    expect(pointOf('t1-2', 'mathematics', 2022)).toMatchObject({ plan: 470, planYear: 2021, fact: 425, provenance: 'verified' });
    expect(pointOf('t1-2', 'mathematics', 2025)).toMatchObject({ plan: 480, planYear: 2024, fact: null, state: 'awaiting' });
    for (const year of [2021, 2024]) expect(pointOf('t1-2', 'mathematics', year)).toMatchObject({ plan: null, state: 'postponed' });
    for (const year of [2020, 2023]) expect(pointOf('t1-2', 'mathematics', year)).toMatchObject({ plan: null, state: 'not-due' });
  });

  test('PIRLS and TIMSS keep their plan years; the TIMSS start is an expectation', () => {
    expect(pointOf('r1-2-1', 'pirls-reading', 2021)).toMatchObject({ plan: 5, planYear: null });
    expect(pointOf('r1-2-1', 'timss-science-8', 2023)).toMatchObject({ plan: 18, planYear: null });
    expect(seriesOf('r1-2-1', 'timss-science-8').baseline).toEqual({ year: 2019, value: 33, kind: 'expectation' });
  });

  test('growth to 2018 starts at 0 by definition, other missing baselines stay missing', () => {
    expect(seriesOf('t2-3').baseline).toEqual({ year: 2018, value: 0, kind: 'definition' });
    expect(seriesOf('r1-3-1').baseline).toBeNull();
    expect(seriesOf('r1-6-4').baseline).toBeNull();
  });

  test('the discontinued ranking keeps its plan and has no fact', () => {
    for (const year of [2020, 2021, 2022, 2023, 2024, 2025])
      expect(pointOf('t2-2', 'total', year)).toMatchObject({ fact: null, state: 'discontinued' });
    expect(pointOf('t2-2', 'total', 2025)?.plan).toBe(63);
  });

  test('only the two yearly flows are flows', () => {
    const flows = indicators.filter((indicator) => indicator.series.some((series) => series.flow)).map((indicator) => indicator.id);
    expect(flows).toEqual(['r1-7-5', 'r1-7-6']);
  });

  test('a year without plan is not planned, a due year without fact has no data', () => {
    expect(pointOf('r1-3-1', 'total', 2020)).toMatchObject({ plan: null, fact: null, state: 'not-planned' });
    expect(pointOf('r1-5-2', 'total', 2025)).toMatchObject({ plan: 100, fact: null, state: 'no-data' });
  });
});

describe('parts that must add up', () => {
  test('urban and rural pupils are the total, in plan and in fact', () => {
    expect(decreeIndicators.filter((indicator) => indicator.additiveParts).map((indicator) => indicator.id)).toEqual(['r1-2-2']);
    const sum = (year: number, key: 'plan' | 'fact') =>
      ['urban', 'rural'].reduce((total, part) => total + (pointOf('r1-2-2', part, year)?.[key] ?? Number.NaN), 0);
    for (const year of [2020, 2021, 2022, 2023, 2024, 2025]) {
      expect(sum(year, 'plan')).toBeCloseTo(pointOf('r1-2-2', 'total', year)?.plan ?? Number.NaN, 9);
      expect(sum(year, 'fact')).toBeCloseTo(pointOf('r1-2-2', 'total', year)?.fact ?? Number.NaN, 9);
    }
    expect(35.1 + 26.4).toBeCloseTo(seriesOf('r1-2-2').baseline?.value ?? Number.NaN, 9);
  });

  test('money adds up by source and by year to 11 578 425 million tenge', () => {
    const total = fundingTotals.rows.find((row) => row.source === 'total');
    const sources = fundingTotals.rows.filter((row) => row.source !== 'total');
    expect(total?.total).toBe(11_578_425);
    expect(sources.reduce((sum, row) => sum + row.total, 0)).toBe(11_578_425);
    for (const row of fundingTotals.rows) expect(Object.values(row.amounts).reduce((sum, amount) => sum + amount, 0)).toBe(row.total);
    for (const [year, amount] of Object.entries(total?.amounts ?? {})) {
      expect(sources.reduce((sum, row) => sum + (row.amounts[year] ?? 0), 0)).toBe(amount);
    }
    expect(buildProgramme().fundingMlnKzt.total).toBe(11_578_425);
  });
});
