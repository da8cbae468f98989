import { buildIndicatorList } from '@mocks/handlers/indicators';
import { describe, expect, it } from 'vitest';
import { compareMethods } from './compare-methods';

const comparison = compareMethods(buildIndicatorList().indicators);

describe('the comparison of methods over the whole decree', () => {
  it('finds a third of the series "90 % executed" in 2021 with no change at all since 2018', () => {
    expect(comparison.year).toBe(2021);
    expect(comparison.execution.content / comparison.series).toBeGreaterThan(1 / 3);
  });

  it('finds a third of the values called behind by growth although every fact is the plan', () => {
    expect(Math.round((10 * comparison.growth.discontent) / comparison.values)).toBe(3);
  });

  it('finds no such value by our rule, and none by execution', () => {
    expect([comparison.ours.discontent, comparison.execution.discontent]).toEqual([0, 0]);
  });

  it('has growth content with none of the series that did not move', () => {
    expect(comparison.growth.content).toBe(0);
  });

  it('counts the values for which growth would start from zero as values without an answer', () => {
    const one = compareMethods([
      {
        unit: 'percent',
        direction: 'higher',
        series: [
          {
            code: 'total',
            study: null,
            flow: false,
            decimals: 0,
            baseline: { year: 2018, value: 0, kind: 'fact' },
            points: [2021, 2022].map((year) => ({
              year,
              plan: year - 2011,
              planYear: null,
              fact: null,
              provenance: null,
              state: 'no-data',
            })),
          },
        ],
      },
    ]);
    expect(one).toMatchObject({ series: 0, values: 2, withoutGrowth: 2, growth: { discontent: 0 } });
  });
});
