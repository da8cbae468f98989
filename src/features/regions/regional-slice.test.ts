import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildRegionList, buildYearDetail } from '@mocks/handlers/regions';
import { describe, expect, test, vi } from 'vitest';
import { type Asked, cutSlice } from './regional-slice';
import { listRegionalSeries } from './series-choice';

const options = listRegionalSeries(buildIndicatorList().indicators);
const nothing: Asked = { indicator: null, series: null, year: null, facts: 'all' };

function cut(asked: Partial<Asked>) {
  const yearOf = vi.fn(async (year: number) => buildYearDetail(year));
  const { published } = buildRegionList();
  return { yearOf, slice: cutSlice({ ...nothing, ...asked }, options, { yearOf, published }) };
}

describe('the slice of a page', () => {
  test.each(['all', 'official'] as const)(
    'without a year it is of the latest year with a published fact and the series that has most of them (%s), and no other year is fetched',
    async (facts) => {
      const { slice, yearOf } = cut({ facts });
      const { year, indicator, series, origins } = await slice;
      expect([year, indicator, series]).toEqual([2022, 'r1-1-4', 'total']);
      expect(origins.flatMap(({ regions }) => regions).length).toBeGreaterThan(10);
      expect(yearOf.mock.calls.flat().toSorted()).toEqual([2018, 2022]);
    },
  );

  test('of colleges facts are published for 2018 and 2019 alone: the page opens on 2019, a year without a plan', async () => {
    const { year, current } = await cut({ indicator: 'r1-3-3', series: 'tvet' }).slice;
    expect(year).toBe(2019);
    const points = current.series.flatMap(({ regions }) => regions).filter(({ fact }) => fact !== null);
    expect(points.length).toBeGreaterThan(0);
    expect(points.filter(({ plan }) => plan !== null)).toEqual([]);
  });

  test('where nothing is published it is the latest year with any fact', async () => {
    const { slice, yearOf } = cut({ indicator: 'r1-5-1' });
    expect((await slice).year).toBe(2025);
    expect(yearOf.mock.calls.flat().toSorted()).toEqual([2018, 2025]);
  });

  test('inclusive schools, officially: 2020', async () => {
    expect((await cut({ facts: 'official', indicator: 'r1-3-3', series: 'school' }).slice).year).toBe(2020);
  });

  test('a study is shown in the year of its last round', async () => {
    expect((await cut({ indicator: 't1-2', series: 'mathematics' }).slice).year).toBe(2022);
  });

  test('where nobody has an official fact it is the last year, with gaps only', async () => {
    const { year, current } = await cut({ facts: 'official', indicator: 'r1-5-1' }).slice;
    expect(year).toBe(2025);
    expect(current.series.flatMap(({ regions }) => regions).filter(({ fact }) => fact !== null)).toEqual([]);
  });

  test('the year of the address is taken as it is', async () => {
    expect((await cut({ year: 2021, indicator: 't1-2' }).slice).year).toBe(2021);
  });

  test('it holds one series and nothing else', async () => {
    const { current, start, series } = await cut({ indicator: 'r1-3-3', series: 'tvet', year: 2025 }).slice;
    expect(series).toBe('tvet');
    expect([current, start].map((file) => file.series.map((row) => [row.indicator, row.series]))).toEqual([
      [['r1-3-3', 'tvet']],
      [['r1-3-3', 'tvet']],
    ]);
  });
});
