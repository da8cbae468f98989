import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildMap } from '@mocks/handlers/maps';
import { buildRegionDetail, buildRegionList, buildYearDetail } from '@mocks/handlers/regions';
import { officialFacts } from '@mocks/sources/official-facts';
import { regions as regionFiles } from '@mocks/sources/regions';
import { describe, expect, test } from 'vitest';
import { childrenOf, toBorders2018 } from '@/domain/borders';
import { indicativePath } from '@/domain/indicative-path';
import { toSeries } from '@/domain/indicator-judgement';
import { judgeRegionYear, shareOfDistance } from '@/domain/region-judgement';
import { listRegions, redrawnIn } from '@/domain/region-names';
import { rankRegions } from '@/domain/region-ranking';
import { regionStart } from '@/domain/region-start';
import { type Point, SERIES_YEARS } from '@/domain/series';

const list = buildRegionList();
const { regions } = list;
const { indicators } = buildIndicatorList();
const details = new Map(regionFiles.map((region) => [region.id, buildRegionDetail(region)]));

/** East Kazakhstan, Almaty and Karaganda: parts of them became Abai, Zhetisu and Ulytau on 8 June 2022. */
const PARENTS = ['KZ-63', 'KZ-19', 'KZ-35'];
const CHILDREN = ['KZ-10', 'KZ-33', 'KZ-62'];

const regional = indicators.flatMap((indicator) =>
  indicator.regionalAggregation === 'none'
    ? []
    : indicator.series.map((part) => ({
        key: `${indicator.id}/${part.code}`,
        indicator,
        part,
        aggregation: indicator.regionalAggregation === 'sum' ? ('sum' as const) : ('mean' as const),
        national: toSeries(indicator, part),
      })),
);
type Regional = (typeof regional)[number];

const pointsOf = ({ indicator, part }: Regional, region: string): readonly Point[] =>
  details.get(region)?.series.find((row) => row.indicator === indicator.id && row.series === part.code)?.points ?? [];

function in2018Borders(series: Regional, id: string): readonly Point[] {
  const toPart = (region: (typeof regions)[number]) => ({ region, points: pointsOf(series, region.id) });
  const parent = regions.find((region) => region.id === id);
  if (!parent) throw new Error(`no region ${id}`);
  return toBorders2018({ parent: toPart(parent), children: childrenOf(id, regions).map(toPart), aggregation: series.aggregation });
}
const factIn = (points: readonly Point[], year: number) => points.find((point) => point.year === year)?.fact ?? null;

describe('17 regions became 20', () => {
  test('the six redrawn regions are the three new ones and those that they came out of', () => {
    expect(regions.filter(({ id }) => redrawnIn(id, regions) === 2022).map(({ id }) => id)).toEqual([...PARENTS, ...CHILDREN].toSorted());
  });

  test('a year has 17 or 20 regions as reported, and always 17 in the borders of 2018', () => {
    expect(SERIES_YEARS.map((year) => listRegions(regions, year, 'as-reported').length)).toEqual([17, 17, 17, 17, 20, 20, 20, 20]);
    expect(new Set(SERIES_YEARS.map((year) => listRegions(regions, year, '2018').length))).toEqual(new Set([17]));
  });
});

describe('East Kazakhstan, Almaty and Karaganda do not fall in 2022', () => {
  test('as reported nothing is compared across the division: no start, no share, no path, never regressed', () => {
    const judged = regional.flatMap((series) =>
      [...PARENTS, ...CHILDREN].flatMap((id) =>
        [2022, 2023, 2024, 2025].flatMap((year) => {
          const asked = { ...series, points: pointsOf(series, id), year, redrawnIn: redrawnIn(id, regions) };
          const start = regionStart(asked);
          expect([start.known, shareOfDistance(asked).known, indicativePath({ ...series, start })]).toEqual([false, false, null]);
          return [judgeRegionYear(asked), judgeRegionYear({ ...asked, against: 'indicative-path' })];
        }),
      ),
    );
    const verdicts = judged.flatMap((judgement) => (judgement.kind === 'judged' ? [judgement] : []));
    expect(verdicts.length).toBeGreaterThan(400);
    expect(verdicts.filter(({ verdict, against }) => verdict === 'regressed' || against === 'indicative-path')).toEqual([]);
  });

  test('as reported none of the six has a place by share of the own distance', () => {
    for (const series of regional) {
      const rows = listRegions(regions, 2023, 'as-reported').map(({ id }) => {
        const points = pointsOf(series, id);
        const share = shareOfDistance({ ...series, points, year: 2023, redrawnIn: redrawnIn(id, regions) });
        return { id, fact: factIn(points, 2023), provenance: null, state: null, lag: null, basis: null, share };
      });
      const placed = rankRegions(rows, 'share', series.national).filter(({ place }) => place !== null);
      expect(placed.filter(({ row }) => [...PARENTS, ...CHILDREN].includes(row.id))).toEqual([]);
    }
  });

  test('in the borders of 2018 they move with the nation: shares of their own stand within 8 points of where they stood in 2021', () => {
    const moves = regional
      .filter(({ aggregation, indicator }) => aggregation === 'mean' && indicator.unit === 'percent')
      .flatMap((series) =>
        PARENTS.flatMap((id) => {
          const points = in2018Borders(series, id);
          const [before, after] = [factIn(points, 2021), factIn(points, 2022)];
          const [nationBefore, nationAfter] = [factIn(series.national.points, 2021), factIn(series.national.points, 2022)];
          if (before === null || after === null || nationBefore === null || nationAfter === null) return [];
          return [{ key: `${series.key} ${id}`, move: after - before - (nationAfter - nationBefore) }];
        }),
      );
    expect(moves.length).toBeGreaterThan(50);
    expect(moves.filter(({ move }) => Math.abs(move) >= 8)).toEqual([]);
  });

  test('in the borders of 2018 a sum is that of all its parts, so that what was built stays', () => {
    const beds = regional.find(({ indicator }) => indicator.id === 'r1-7-3');
    if (!beds) throw new Error('dormitory places are regional');
    for (const id of PARENTS) {
      const facts = in2018Borders(beds, id).flatMap(({ fact }) => fact ?? []);
      expect(facts).toEqual(facts.toSorted((a, b) => a - b));
      expect(facts.length).toBeGreaterThan(5);
    }
  });

  test('in the borders of 2018 the regions still make up the nation', () => {
    const coverage = regional.find(({ key }) => key === 't1-1/age-1-6');
    if (!coverage) throw new Error('preschool coverage is regional');
    const people = (id: string) =>
      [id, ...childrenOf(id, regions).map((child) => child.id)].reduce(
        (sum, part) => sum + (regions.find((region) => region.id === part)?.population['2023'] ?? Number.NaN),
        0,
      );
    const shown = listRegions(regions, 2023, '2018').map(({ id }) => ({
      weight: people(id),
      fact: factIn(in2018Borders(coverage, id), 2023),
    }));
    const total = shown.reduce((sum, { weight }) => sum + weight, 0);
    const mean = shown.reduce((sum, { weight, fact }) => sum + weight * (fact ?? Number.NaN), 0) / total;
    expect(mean).toBeCloseTo(factIn(coverage.national.points, 2023) ?? Number.NaN, 1);
  });
});

describe('the maps', () => {
  test.each([
    ['2018', 17],
    ['2022', 20],
  ] as const)('kz-%s.svg holds a path per region that a page can point at', (name, count) => {
    const svg = buildMap(name);
    const ids = [...svg.matchAll(/<path id="(KZ-\d\d)" d="M/g)].map((match) => match[1]);
    const onMap = regions.filter(({ map }) => map[name] !== null).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(onMap.toSorted());
    expect(ids).toHaveLength(count);
    expect(svg.startsWith(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${list.maps[name].viewBox}"`)).toBe(true);
  });

  test('names author and licence in the file and in the answer, in both languages', () => {
    for (const text of [list.attribution.kk, list.attribution.ru]) {
      expect(text).toContain('Alexander Rodionov, CC BY 4.0');
      expect(buildMap('2022')).toContain(text);
    }
  });

  test('leave the colour to the page: no path has a fill or a stroke of its own', () => {
    expect(buildMap('2018').match(/<path[^>]*(fill|stroke)="/g)).toBeNull();
  });

  test('every region that exists has its label inside the drawing', () => {
    for (const { id, map, splitFrom } of regions) {
      expect(map['2018'] === null, id).toBe(splitFrom !== null);
      for (const at of [map['2018'], map['2022']].flatMap((entry) => (entry?.label ? [entry.label] : []))) {
        expect(at[0] > 0 && at[0] < 1000 && at[1] > 0 && at[1] < 558, id).toBe(true);
      }
    }
  });
});

describe('where regional figures come from', () => {
  const years = SERIES_YEARS.map(buildYearDetail);

  test('every official fact of a region has its origin in the file of the region and in that of the year', () => {
    for (const [id, detail] of details) {
      const official = detail.series.flatMap(({ indicator, series, points }) =>
        points.flatMap(({ year, fact, provenance }) =>
          provenance === null || provenance === 'demo' ? [] : [{ indicator, series, year, value: fact, provenance }],
        ),
      );
      const origins = detail.origins.map(({ indicator, series, year, value, provenance }) => ({
        indicator,
        series,
        year,
        value,
        provenance,
      }));
      const inOrder = (rows: typeof official) => rows.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
      expect(inOrder(origins), id).toEqual(inOrder(official));
      for (const { indicator, series, year, provenance } of official) {
        const entries = years.find((file) => file.year === year)?.origins ?? [];
        const found = entries.filter((entry) => entry.indicator === indicator && entry.series === series && entry.regions.includes(id));
        expect(
          found.map((entry) => entry.provenance),
          `${id} ${indicator} ${year}`,
        ).toEqual([provenance]);
      }
    }
  });

  test('the list of regions names for each series the very years in which some region has a published fact', () => {
    const named = regional.map(({ key, indicator, part }) => {
      const found = list.published.find((row) => row.indicator === indicator.id && row.series === part.code);
      return [key, found?.years ?? []];
    });
    const isPublished = (series: Regional, year: number) =>
      regions.some(({ id }) =>
        pointsOf(series, id).some((point) => point.year === year && point.fact !== null && point.provenance !== 'demo'),
      );
    expect(named).toEqual(regional.map((series) => [series.key, SERIES_YEARS.filter((year) => isPublished(series, year))]));
    expect(list.published.length).toBeGreaterThan(0);
  });

  test('figures by another definition stand beside, all of them, and never among the series', () => {
    const other = officialFacts.filter(({ definition, region }) => definition === 'other' && details.has(region));
    expect(other.length).toBeGreaterThan(100);
    const inRegions = [...details.values()].flatMap(({ related }) => related.flatMap(({ points }) => points));
    const inYears = years.flatMap(({ related }) => related.flatMap((measure) => measure.regions));
    expect([inRegions.length, inYears.length]).toEqual([other.length, other.length]);
    const codes = new Set(years.flatMap(({ related }) => related.map(({ indicator, code }) => `${indicator}/${code}`)));
    expect([...codes].filter((code) => regional.some(({ key }) => key === code))).toEqual([]);
    expect(codes).toContain('t2-1/share-of-grp');
    expect(codes).toContain('r2-1-1/researchers');
  });

  test('the officially known schools with inclusive conditions of 2020 are there with their source, for all 17 regions', () => {
    const entry = years
      .find(({ year }) => year === 2020)
      ?.origins.find(({ indicator, series }) => indicator === 'r1-3-3' && series === 'school');
    expect(entry?.regions).toHaveLength(17);
    expect(entry?.source.id).toBe('bns-sdg-4-5-1-2');
  });
});
