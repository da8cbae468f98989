import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Run } from './realistic';
import { ALERT_BOUNDS, type RegionAlert, regionAlerts } from './region-alerts';

const percent = { direction: 'higher', unit: 'percent', decimals: 0, study: null } as const;
const run = (who: string, values: Readonly<Record<number, number>>): Run => ({
  who,
  values: Object.entries(values).map(([year, value]) => ({ year: Number(year), value })),
});
const others = [run('KZ-15', { 2018: 60, 2019: 60, 2020: 60 }), run('KZ-19', { 2018: 70, 2019: 70, 2020: 70 })];
const rulesOf = (alerts: readonly RegionAlert[]) => alerts.map(({ rule }) => rule);

describe('a region is named', () => {
  test('when it fell against its own start by more than the plan prints', () => {
    expect(regionAlerts(percent, [run('KZ-11', { 2018: 66, 2020: 65 }), ...others], 'KZ-11')).toEqual([
      { rule: 'fell', from: { year: 2018, value: 66 }, to: { year: 2020, value: 65 } },
    ]);
    expect(regionAlerts(percent, [run('KZ-11', { 2018: 66, 2020: 65.5 }), ...others], 'KZ-11')).toEqual([]);
    expect(rulesOf(regionAlerts({ ...percent, direction: 'lower' }, [run('KZ-11', { 2018: 65, 2020: 66 })], 'KZ-11'))).toEqual(['fell']);
  });

  test('when it is further than ten points behind the median of its year, never when it is exactly ten', () => {
    const at = (value: number) => regionAlerts(percent, [run('KZ-11', { 2020: value }), ...others], 'KZ-11');
    expect(at(49.9)).toMatchObject([{ rule: 'behind-median', median: 60, at: { year: 2020, value: 49.9 } }]);
    expect(at(50)).toEqual([]);
    const score = { ...percent, unit: 'score' } as const;
    expect(regionAlerts(score, [run('KZ-11', { 2020: 20 }), ...others], 'KZ-11')).toEqual([]);
  });

  test('when it was last in three years running up to its newest, alone or with others', () => {
    const last = { 2018: 55, 2019: 56, 2020: 57 };
    expect(regionAlerts(percent, [run('KZ-11', last), ...others], 'KZ-11')).toEqual([{ rule: 'last', from: 2018, to: 2020 }]);
    const tie = run('KZ-23', { ...last, 2019: 56.04 });
    expect(rulesOf(regionAlerts(percent, [run('KZ-11', last), tie, ...others], 'KZ-11'))).toContain('last');
    expect(rulesOf(regionAlerts(percent, [run('KZ-11', { ...last, 2019: 61 }), ...others], 'KZ-11'))).not.toContain('last');
    expect(rulesOf(regionAlerts(percent, [run('KZ-11', { 2018: 55, 2020: 57 }), ...others], 'KZ-11'))).not.toContain('last');
  });
});

test('nothing is told across new borders, and nothing of too few regions', () => {
  const redrawn = [run('KZ-63', { 2018: 90, 2019: 60 }), run('KZ-63', { 2022: 65 })];
  for (const runs of [redrawn, redrawn.toReversed()]) expect(regionAlerts(percent, runs, 'KZ-63')).toEqual([]);
  expect(regionAlerts(percent, [run('KZ-11', { 2020: 10 }), run('KZ-15', { 2020: 90 })], 'KZ-11')).toEqual([]);
});

const IDS = ['KZ-10', 'KZ-11', 'KZ-15', 'KZ-19', 'KZ-23'];
const value = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const worlds = fc.array(fc.dictionary(fc.constantFrom('2018', '2019', '2020', '2021'), value, { minKeys: 1 }), {
  minLength: IDS.length,
  maxLength: IDS.length,
});
const toRuns = (world: readonly Readonly<Record<string, number>>[]) => world.map((values, i) => run(IDS[i] ?? '', values));

describe('laws', () => {
  test('the order of the regions and of their years does not matter', () => {
    fc.assert(
      fc.property(worlds, fc.constantFrom(...IDS), (world, who) => {
        const runs = toRuns(world);
        const turned = runs.toReversed().map(({ values, ...rest }) => ({ ...rest, values: values.toReversed() }));
        expect(regionAlerts(percent, turned, who)).toEqual(regionAlerts(percent, runs, who));
      }),
    );
  });

  test('who is best in every year is never named for the median or the last place, and a region without values never at all', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const runs = [...toRuns(world), run('KZ-75', { 2018: 200, 2019: 200, 2020: 200, 2021: 200 })];
        expect(regionAlerts(percent, runs, 'KZ-75')).toEqual([]);
        expect(regionAlerts(percent, runs, 'KZ-79')).toEqual([]);
      }),
    );
  });

  test('fewer than half of the regions of a year are behind its median', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: ALERT_BOUNDS.regions, maxLength: 20 }), (values) => {
        const runs = values.map((each, i) => run(`KZ-${i}`, { 2020: each }));
        const behind = runs.filter(({ who }) => rulesOf(regionAlerts(percent, runs, who)).includes('behind-median'));
        expect(behind.length).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});
