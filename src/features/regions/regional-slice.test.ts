import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildYearDetail } from '@mocks/handlers/regions';
import { describe, expect, test, vi } from 'vitest';
import { type Asked, cutSlice } from './regional-slice';
import { listRegionalSeries } from './series-choice';

const options = listRegionalSeries(buildIndicatorList().indicators);
const nothing: Asked = { indicator: null, series: null, year: null, facts: 'all' };

function cut(asked: Partial<Asked>) {
  const source = vi.fn(async (year: number) => buildYearDetail(year));
  return { source, slice: cutSlice({ ...nothing, ...asked }, options, source) };
}

describe('the slice of a page', () => {
  test('without a year it is of the latest year with a fact, and no other year is fetched before the answer', async () => {
    const { slice, source } = cut({});
    expect((await slice).year).toBe(2025);
    expect(source.mock.calls.flat().toSorted()).toEqual([2018, 2025]);
  });

  test('official facts only: the latest year with an official fact, and the series that has most of them', async () => {
    const { year, indicator, series, origins } = await cut({ facts: 'official' }).slice;
    expect([year, indicator, series]).toEqual([2022, 'r1-1-4', 'total']);
    expect(origins.flatMap(({ regions }) => regions)).toHaveLength(17);
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
