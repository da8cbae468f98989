import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildRegionList, buildYearDetail } from '@mocks/handlers/regions';
import { describe, expect, test } from 'vitest';
import { keepOfficialFact } from '@/domain/official-facts';
import { chooseSeries, listRegionalSeries } from '@/domain/regional-series';
import { yearsBehindAny } from '@/domain/regional-year';
import { type Reading, type RegionRow, toRegionRows } from './region-rows';
import { weighIn } from './regional-slice';

const { indicators } = buildIndicatorList();
const options = listRegionalSeries(indicators);
const start = buildYearDetail(2018);

function readingOf(year: number, given: Partial<Reading> = {}): Reading {
  const current = buildYearDetail(year);
  const regions = buildRegionList().regions;
  return { regions, year, borders: 'as-reported', against: 'national-plan', files: [start, current], ...given };
}
function choose(indicator: string, series: string | null = null) {
  const chosen = chooseSeries(options, { indicator, series }, weighIn(buildYearDetail(2025), start));
  if (!chosen) throw new Error('nothing regional');
  return chosen;
}

const isRedrawn = ({ share }: RegionRow) => !share.known && share.reason === 'redrawn';

describe('regions of a year', () => {
  test('there are 17 before June 2022 and 20 since', () => {
    expect(toRegionRows(choose('r1-3-3', 'school'), readingOf(2021))).toHaveLength(17);
    expect(toRegionRows(choose('r1-3-3', 'school'), readingOf(2022))).toHaveLength(20);
  });

  test('in the borders of 2018 there are 17 in every year, and none of them is redrawn', () => {
    const rows = toRegionRows(choose('r1-5-1'), readingOf(2024, { borders: '2018' }));
    expect(rows).toHaveLength(17);
    expect(rows.filter(isRedrawn)).toEqual([]);
  });

  test('as reported the three new regions and their three parents have no share of an own distance', () => {
    const rows = toRegionRows(choose('r1-5-1'), readingOf(2024));
    const redrawn = rows.filter(isRedrawn);
    expect(redrawn.map(({ id }) => id).toSorted()).toEqual(['KZ-10', 'KZ-19', 'KZ-33', 'KZ-35', 'KZ-62', 'KZ-63']);
  });

  test('a region bears the name of the year', () => {
    const { names } = buildRegionList().regions.find(({ id }) => id === 'KZ-71') ?? { names: [] };
    const shortOf = (from: string) => names.find((name) => name.from === from)?.short.ru;
    const nameIn = (year: number) => toRegionRows(choose('r1-5-1'), readingOf(year)).find(({ id }) => id === 'KZ-71')?.short.ru;
    expect([nameIn(2021), nameIn(2022)]).toEqual([shortOf('2019-03-23'), shortOf('2022-09-19')]);
  });

  test('sums have a value and no verdict', () => {
    const rows = toRegionRows(choose('r1-7-3'), readingOf(2025));
    expect(rows.every(({ fact, judged, state }) => fact !== null && judged === null && state === 'not-comparable')).toBe(true);
  });

  test.each(['as-reported', '2018'] as const)(
    'a promise that ended is told by what became of it, as in all years of the region (%s)',
    (borders) => {
      const ended = options.filter((option) => yearsBehindAny([option], 2025).length > 0);
      expect(ended.length).toBeGreaterThan(0);
      for (const option of ended) {
        const behind = yearsBehindAny([option], 2025).map(buildYearDetail);
        const judged = toRegionRows(option, readingOf(2025, { borders, files: [start, ...behind, buildYearDetail(2025)] })).flatMap(
          (row) => row.judged ?? [],
        );
        expect(judged.length).toBeGreaterThan(0);
        expect(judged.filter(({ outcome }) => outcome === null)).toEqual([]);
      }
    },
  );

  test('of inclusive schools in 2020 all 17 values are official', () => {
    const detail = buildYearDetail(2020);
    const current = { ...detail, series: detail.series.map((row) => ({ ...row, regions: row.regions.map(keepOfficialFact) })) };
    const rows = toRegionRows(choose('r1-3-3', 'school'), readingOf(2020, { files: [start, current] }));
    expect(rows.filter(({ provenance }) => provenance === 'verified')).toHaveLength(17);
  });
});

describe('the series that the page opens on', () => {
  test('is the one with the most official values in the year in view', () => {
    const current = buildYearDetail(2022);
    const chosen = chooseSeries(options, { indicator: null, series: null }, weighIn(current, start));
    const facts = (indicator: string, series: string | undefined) =>
      current.origins.filter((row) => row.indicator === indicator && row.series === series).flatMap(({ regions }) => regions).length;
    const most = Math.max(...options.map(({ indicator, part }) => facts(indicator.id, part.code)));
    expect(most).toBeGreaterThan(0);
    expect(facts(chosen?.indicator.id ?? '', chosen?.part.code)).toBe(most);
  });

  test('falls back to the first year where the year in view has no official value', () => {
    const year = buildYearDetail(2025);
    const generated = ({ provenance }: { provenance: string | null }) => provenance === null || provenance === 'demo';
    const current = { ...year, series: year.series.map((row) => ({ ...row, regions: row.regions.filter(generated) })) };
    const chosen = chooseSeries(options, { indicator: null, series: null }, weighIn(current, start));
    const known = start.origins.map(({ indicator, series }) => `${indicator} ${series}`);
    expect(known).toContain(`${chosen?.indicator.id} ${chosen?.part.code}`);
  });

  test('is the one of the address, or the best of its indicator', () => {
    expect(choose('r1-3-3', 'tvet').part.code).toBe('tvet');
    expect(choose('r1-3-3', 'unknown').indicator.id).toBe('r1-3-3');
  });

  test('an indicator that is not regional counts as not named', () => {
    expect(choose('t2-1').indicator.regionalAggregation).not.toBe('none');
  });

  test('of parts that add up only the total is offered', () => {
    expect(options.filter(({ indicator }) => indicator.id === 'r1-2-2').map(({ part }) => part.code)).toEqual(['total']);
  });
});
