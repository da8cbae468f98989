import { describe, expect, test } from 'vitest';
import type { RankedRow } from './ranked-rows';
import { toRankingScale } from './ranking-scale';
import { createRow } from './regions-fixture';
import type { Shown } from './shown';

const items = (...rows: ReturnType<typeof createRow>[]) => rows.map((row) => ({ row })) as unknown as RankedRow[];
const shown = (change: Partial<Shown> = {}) =>
  ({ nation: { fact: null, plan: null }, median: null, sums: false, ...change }) as unknown as Shown;

describe('one scale for all bars', () => {
  test('reaches as far as the marks, not only the facts', () => {
    const { bars } = toRankingScale(
      items(createRow('KZ-10', { fact: 40 })),
      'level',
      shown({ nation: { fact: 55, plan: 90 } } as Partial<Shown>),
    );
    expect(bars.to).toBeGreaterThanOrEqual(90);
  });

  test('a region without a fact has no bar; one with 0 has one', () => {
    const [none, zero] = [createRow('KZ-10'), createRow('KZ-11', { fact: 0 })];
    const { figureOf } = toRankingScale(items(none, zero), 'level', shown());
    expect([figureOf(none), figureOf(zero)]).toEqual([null, 0]);
  });

  test('where nobody has a figure there is still a scale, and nothing is torn', () => {
    expect(toRankingScale(items(createRow('KZ-10')), 'level', shown()).isTorn).toBe(false);
  });

  test('the sum of all regions marks no single one of them', () => {
    const row = createRow('KZ-10', { fact: 5, verdict: 'met' });
    const nation = { fact: 90, plan: 100 } as Shown['nation'];
    expect(toRankingScale(items(row), 'level', shown({ nation, sums: true })).marksOf(row)).toEqual([]);
    expect(toRankingScale(items(row), 'level', shown({ nation })).marksOf(row)).toEqual([
      { kind: 'aim', value: 90 },
      { kind: 'nation', value: 90 },
    ]);
  });

  test('a share is read against the whole way, and one far beyond the start is drawn torn', () => {
    const share = (value: number) => createRow('KZ-10', { fact: 1, share: { known: true, value } as never });
    const torn = toRankingScale(items(share(-5), share(0.5)), 'share', shown());
    expect(torn.marksOf(share(0.5))).toEqual([{ kind: 'aim', value: 1 }]);
    expect(torn.isTorn).toBe(true);
    expect(toRankingScale(items(share(0.5)), 'share', shown()).isTorn).toBe(false);
  });

  test('months behind have no marks, and ahead is less than zero', () => {
    const ahead = createRow('KZ-10', { fact: 1, lag: { known: true, months: -6, atLeast: false } });
    const { figureOf, marksOf } = toRankingScale(items(ahead), 'lag', shown({ nation: { fact: 1, plan: 2 } } as Partial<Shown>));
    expect([figureOf(ahead), marksOf(ahead)]).toEqual([-6, []]);
  });
});
