import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildRegionList, buildYearDetail } from '@mocks/handlers/regions';
import { describe, expect, test, vi } from 'vitest';
import { listRegionalSeries } from '@/domain/regional-series';
import { SERIES_YEARS } from '@/domain/series';
import { type Asked, cutSlice } from './regional-slice';

const options = listRegionalSeries(buildIndicatorList().indicators);
const { published } = buildRegionList();
/** The latest year in which half of the regions have a published fact of one series: it moves on as facts come in. */
const mostlyPublished = () =>
  SERIES_YEARS.findLast((year) => {
    const { series, origins } = buildYearDetail(year);
    const known = (row: (typeof series)[number]) =>
      origins.filter((origin) => origin.indicator === row.indicator && origin.series === row.series).flatMap(({ regions }) => regions);
    return series.some((row) => known(row).length * 2 >= row.regions.length);
  });
const nothing: Asked = { indicator: null, series: null, year: null, facts: 'all' };

function cut(asked: Partial<Asked>) {
  const yearOf = vi.fn(async (year: number) => buildYearDetail(year));
  return { yearOf, slice: cutSlice({ ...nothing, ...asked }, options, { yearOf, published }) };
}

describe('the slice of a page', () => {
  test.each(['all', 'official'] as const)(
    'without a year it is of the latest year with published facts of half the regions and the series that has most of them (%s), and no earlier year is fetched',
    async (mode) => {
      const { slice, yearOf } = cut({ facts: mode });
      const { year, indicator, series, origins } = await slice;
      expect(year).toBe(mostlyPublished());
      const facts = ({ indicator, series }: { indicator: string; series: string }) =>
        buildYearDetail(year)
          .origins.filter((row) => row.indicator === indicator && row.series === series)
          .flatMap(({ regions }) => regions).length;
      expect(facts({ indicator, series })).toBe(Math.max(...published.map(facts)));
      expect(origins.flatMap(({ regions }) => regions)).toHaveLength(facts({ indicator, series }));
      expect(yearOf.mock.calls.flat().filter((asked) => asked < year)).toEqual([2018]);
    },
  );

  test.each(published)(
    'of $indicator $series it opens on the latest published year, be it one without a plan',
    async ({ indicator, series, years }) => {
      const { year, current } = await cut({ indicator, series }).slice;
      expect(year).toBe(Math.max(...years));
      expect(
        current.series.flatMap(({ regions }) => regions).filter(({ provenance }) => provenance !== null && provenance !== 'demo'),
      ).not.toEqual([]);
    },
  );

  test('where nothing is published it is the latest year with any fact', async () => {
    const { slice, yearOf } = cut({ indicator: 'r1-5-1' });
    expect((await slice).year).toBe(2025);
    expect(yearOf.mock.calls.flat().toSorted()).toEqual([2018, 2025]);
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

  test('of a promise that ended before the year it holds the years between, too', async () => {
    const { behind } = await cut({ indicator: 'r1-8-1', year: 2025 }).slice;
    expect(behind.map(({ year, series }) => [year, series.length])).toEqual([2019, 2020, 2021, 2022, 2023, 2024].map((year) => [year, 1]));
    expect((await cut({ indicator: 'r1-8-1', year: 2024 }).slice).behind).toEqual([]);
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

test('a file that does not come is heard once, whichever it is: an error that nobody hears would fail the run', async () => {
  const yearOf = async (): Promise<never> => {
    throw new Error('not there');
  };
  await expect(cutSlice({ ...nothing, year: 2021 }, options, { yearOf, published })).rejects.toThrow('not there');
});
