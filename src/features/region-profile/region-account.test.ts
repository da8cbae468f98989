import { buildClosing } from '@mocks/handlers/closing';
import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildRegionDetail, buildRegionList } from '@mocks/handlers/regions';
import { regions as regionFiles } from '@mocks/sources/regions';
import { describe, expect, test } from 'vitest';
import { isRegional } from '@/domain/regional-series';
import { toRegionAccount } from './region-account';

const { indicators } = buildIndicatorList();
const { regions } = buildRegionList();
const { runs } = buildClosing();

describe.each(regionFiles)('what became of the promises in $id', (file) => {
  const { region, series: own } = buildRegionDetail(file);
  const account = toRegionAccount({ region, regions, indicators, own, runs });

  test('against the plan and along the path the same promises are counted', () => {
    expect(account.path.total).toBe(account.plan.total);
    expect(account.plan.known).toBeLessThanOrEqual(account.plan.total);
  });

  test('what is not counted is named: with it the account has every regional indicator', () => {
    expect(account.plan.total + account.leftOut.length).toBe(indicators.filter(isRegional).length);
    expect(account.leftOut.length).toBeGreaterThan(0);
  });

  test('what is said to be behind is: its last published fact is worse than the plan, since no later than the year of it', () => {
    for (const { key, since, year, fact, plan } of account.behind) {
      const [id, code] = key.split('.');
      const indicator = indicators.find((each) => each.id === id);
      expect(indicator?.direction === 'lower' ? plan - fact : fact - plan, key).toBeLessThan(0);
      expect(since).toBeLessThanOrEqual(year);
      const point = own.find((row) => row.indicator === id && row.series === code)?.points.find((each) => each.year === year);
      expect(point).toMatchObject({ fact });
      expect(point?.provenance).not.toBe('demo');
    }
  });

  test('an alert is about a series that regions are judged by, never about a sum', () => {
    for (const { key } of account.alerts) {
      const indicator = indicators.find(({ id }) => id === key.split('.')[0]);
      expect(['none', 'sum']).not.toContain(indicator?.regionalAggregation);
    }
  });
});

test('a promise that was kept and fell back is behind by the later value, with its year', () => {
  const [region] = regions;
  const indicator = indicators.find(({ id }) => id === 'r1-3-4');
  const part = indicator?.series.find(({ code }) => code === 'video-surveillance');
  if (!region || !indicator || !part) throw new Error('no such promise');
  const facts = new Map([
    [2018, 60],
    [2024, 100],
    [2025, 70],
  ]);
  const points = part.points.map((point) => ({
    ...({ ...point, fact: facts.get(point.year) ?? null, state: null } as const),
    provenance: facts.has(point.year) ? ('verified' as const) : null,
  }));
  const own = [{ indicator: 'r1-3-4', series: part.code, points }];
  const account = toRegionAccount({ region, regions, indicators: [{ ...indicator, series: [part] }], own, runs: [] });
  expect(account.plan).toMatchObject({ kept: 1, known: 1 });
  expect(account.behind).toEqual([{ key: 'r1-3-4.video-surveillance', since: 2025, year: 2025, fact: 70, plan: 100, planYear: 2024 }]);
});

test('without a published value nothing is known, nothing is behind and nothing alarms', () => {
  const [region] = regions;
  if (!region) throw new Error('no regions');
  const account = toRegionAccount({ region, regions, indicators, own: [], runs: [] });
  expect([account.plan.known, account.path.known]).toEqual([0, 0]);
  expect([account.behind, account.alerts]).toEqual([[], []]);
});
