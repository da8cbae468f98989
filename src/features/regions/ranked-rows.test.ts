import { describe, expect, test } from 'vitest';
import { toRankedRows } from './ranked-rows';
import { toRankingScale } from './ranking-scale';
import { createRow } from './regions-fixture';

const rows = [
  createRow('A', { fact: 80, verdict: 'behind' }),
  createRow('B', { fact: 95, verdict: 'met' }),
  createRow('C', { fact: 80, verdict: 'behind' }),
  createRow('D', { fact: 70, verdict: 'far' }),
  createRow('E'),
];

const SERIES = { direction: 'higher', decimals: 0 } as const;

describe('the ranking', () => {
  test('ties share a place, say so, and the next place is left out', () => {
    const items = toRankedRows(rows, 'level', SERIES);
    expect(items.map(({ row, place, isShared }) => [row.id, place, isShared])).toEqual([
      ['B', 1, false],
      ['A', 2, true],
      ['C', 2, true],
      ['D', 4, false],
      ['E', null, false],
    ]);
  });

  test('places are counted among the regions that have one', () => {
    expect(toRankedRows(rows, 'level', SERIES).map(({ ranked }) => ranked)).toEqual([4, 4, 4, 4, 4]);
  });

  test('the scale of the level holds facts, plan and nation', () => {
    const scale = toRankingScale(toRankedRows(rows, 'level', SERIES), 'level', {
      nation: { plan: 90, fact: 60, provenance: 'demo', lastPlanYear: null },
      median: { value: 80, basis: 'demo' },
      sums: false,
    });
    expect(rows.map(scale.figureOf)).toEqual([80, 95, 80, 70, null]);
    expect(scale.marksOf(createRow('A'))).toEqual([
      { kind: 'aim', value: 90 },
      { kind: 'nation', value: 60 },
      { kind: 'median', value: 80 },
    ]);
    expect(scale.bars.at(60)).toBeGreaterThanOrEqual(0);
    expect(scale.bars.at(95)).toBeLessThanOrEqual(100);
  });

  test('sums are never held against the plan or the sum of the nation', () => {
    const sums = [createRow('A', { fact: 700 }), createRow('B', { fact: 900 })];
    const scale = toRankingScale(toRankedRows(sums, 'level', SERIES), 'level', {
      nation: { plan: 9000, fact: 8000, provenance: 'demo', lastPlanYear: null },
      median: null,
      sums: true,
    });
    expect(scale.marksOf(createRow('A'))).toEqual([]);
    expect(scale.bars.to).toBeLessThan(1000);
  });

  test('the share of the own distance is read against the whole way', () => {
    const shares = [
      createRow('A', { fact: 80, share: { known: true, value: 0.5, basis: 'demo' } }),
      createRow('B', { fact: 90, share: { known: true, value: 1.2, basis: 'demo' } }),
    ];
    const scale = toRankingScale(toRankedRows(shares, 'share', SERIES), 'share', {
      nation: { plan: 95, fact: 85, provenance: 'demo', lastPlanYear: null },
      median: null,
      sums: false,
    });
    expect(shares.map(scale.figureOf)).toEqual([0.5, 1.2]);
    expect(scale.marksOf(createRow('A'))).toEqual([{ kind: 'aim', value: 1 }]);
  });
});
