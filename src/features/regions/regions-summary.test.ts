import { describe, expect, test } from 'vitest';
import { createRow } from './regions-fixture';
import { toRegionsSummary } from './regions-summary';

describe('the sentences above the map', () => {
  test('count known, official, judged and met against all regions', () => {
    const rows = [
      createRow('A', { fact: 95, verdict: 'met', provenance: 'verified' }),
      createRow('B', { fact: 60, verdict: 'far' }),
      createRow('C', { fact: 70 }),
      createRow('D'),
    ];
    const summary = toRegionsSummary(rows, 0);
    expect(summary).toMatchObject({ total: 4, known: 3, official: 1, met: 1, basis: { published: 1, demo: 1, unknown: 2, total: 4 } });
    expect([summary.lowest, summary.highest].map((end) => end.map(({ id }) => id))).toEqual([['B'], ['A']]);
  });

  test('a fact of zero is known', () => {
    expect(toRegionsSummary([createRow('A', { fact: 0 }), createRow('B')], 0)).toMatchObject({ known: 1, total: 2 });
  });

  test('the same value everywhere has no lowest and no highest', () => {
    const summary = toRegionsSummary([createRow('A', { fact: 100 }), createRow('B', { fact: 100 })], 0);
    expect([summary.lowest, summary.highest]).toEqual([[], []]);
  });

  test('what is alike in the digits that are shown has no ends, and is told apart by one digit more where that helps', () => {
    const endsOf = (a: number, b: number) => {
      const { lowest, highest } = toRegionsSummary([createRow('A', { fact: a }), createRow('B', { fact: b })], 0);
      return [lowest[0]?.id, highest[0]?.id];
    };
    expect(endsOf(99.98, 100)).toEqual([undefined, undefined]);
    expect(endsOf(86.7, 87.4)).toEqual(['A', 'B']);
  });

  test('no facts at all', () => {
    expect(toRegionsSummary([createRow('A')], 0)).toMatchObject({ total: 1, known: 0, official: 0, lowest: [], highest: [] });
  });

  test('an end that regions share belongs to all of them', () => {
    const facts = { C: 100, A: 100, B: 60, D: 100.04 };
    const { lowest, highest } = toRegionsSummary(
      Object.entries(facts).map(([id, fact]) => createRow(id, { fact })),
      0,
    );
    expect([lowest, highest].map((end) => end.map(({ id }) => id))).toEqual([['B'], ['A', 'C', 'D']]);
  });
});
