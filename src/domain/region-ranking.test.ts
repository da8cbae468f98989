import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RANKED_BY, type RankedBy } from './choices';
import type { Lag } from './lag';
import { type Rankable, rankedDecimals, rankRegions } from './region-ranking';
import type { Direction, Provenance } from './series';

const months = (value: number, atLeast = false): Lag => ({ known: true, months: value, atLeast });
const row = (id: string, more: Partial<Rankable> = {}): Rankable => ({
  id,
  fact: 50,
  provenance: 'verified',
  state: null,
  lag: null,
  basis: null,
  share: null,
  ...more,
});
const share = (value: number, basis: Provenance = 'verified') => ({ share: { known: true, value, basis } as const });
const placesOf = (rows: readonly Rankable[], by: RankedBy = 'level', direction: Direction = 'higher') =>
  rankRegions(rows, by, { direction, decimals: 0 }).map(({ row: { id }, place }) => [id, place]);

describe('places', () => {
  test('the highest fact comes first, or the lowest where lower is better', () => {
    const rows = [row('KZ-11', { fact: 60 }), row('KZ-15', { fact: 80 }), row('KZ-23', { fact: 70 })];
    expect(placesOf(rows)).toEqual([
      ['KZ-15', 1],
      ['KZ-23', 2],
      ['KZ-11', 3],
    ]);
    expect(placesOf(rows, 'level', 'lower')[0]).toEqual(['KZ-11', 1]);
  });

  test('ties share a place and the next one is left out', () => {
    const rows = [row('KZ-31', { fact: 60 }), row('KZ-23', { fact: 70 }), row('KZ-11', { fact: 80 }), row('KZ-15', { fact: 70 })];
    expect(placesOf(rows)).toEqual([
      ['KZ-11', 1],
      ['KZ-15', 2],
      ['KZ-23', 2],
      ['KZ-31', 4],
    ]);
  });

  test('0 is a fact, and a region without one has no place', () => {
    expect(placesOf([row('KZ-11', { fact: null, state: 'no-data' }), row('KZ-15', { fact: 0 })])).toEqual([
      ['KZ-15', 1],
      ['KZ-11', null],
    ]);
  });

  test('fewer months behind are better whichever direction the indicator has, and "at least" stands after "exactly"', () => {
    const rows = [
      row('KZ-11', { lag: months(48, true) }),
      row('KZ-15', { lag: months(48) }),
      row('KZ-19', { lag: months(-6) }),
      row('KZ-23', { lag: months(-12, true) }),
    ];
    const expected = [
      ['KZ-23', 1],
      ['KZ-19', 2],
      ['KZ-15', 3],
      ['KZ-11', 4],
    ];
    expect(placesOf(rows, 'lag')).toEqual(expected);
    expect(placesOf(rows, 'lag', 'lower')).toEqual(expected);
  });

  test('more of the own distance is better', () => {
    expect(placesOf([row('KZ-11', share(0.2)), row('KZ-15', share(0.9)), row('KZ-23', share(-0.1))], 'share')).toEqual([
      ['KZ-15', 1],
      ['KZ-11', 2],
      ['KZ-23', 3],
    ]);
  });
});

describe('a place rests on the weakest of the figures that were put in order', () => {
  const basesOf = (rows: readonly Rankable[], by: RankedBy) =>
    rankRegions(rows, by, { direction: 'higher', decimals: 0 }).map(({ basis }) => basis);

  test('one generated fact makes all places by level a demo, and a region without a place none', () => {
    const rows = [row('KZ-11', { fact: 80 }), row('KZ-15', { provenance: 'demo' }), row('KZ-19', { fact: null, provenance: null })];
    expect(basesOf(rows, 'level')).toEqual(['demo', 'demo', null]);
    expect(basesOf(rows.slice(0, 1), 'level')).toEqual(['verified']);
  });

  test('by share and by lag the reading counts, not the fact alone', () => {
    expect(basesOf([row('KZ-11', share(0.5)), row('KZ-15', share(0.4, 'derived'))], 'share')).toEqual(['derived', 'derived']);
    expect(basesOf([row('KZ-11', { lag: months(5), basis: 'demo' })], 'lag')).toEqual(['demo']);
  });
});

describe('the digits that are shown decide', () => {
  const at = (...facts: number[]) => facts.map((fact, i) => row(`KZ-${i + 10}`, { fact }));
  const placesAt = (decimals: number, ...facts: number[]) =>
    rankRegions(at(...facts), 'level', { direction: 'higher', decimals }).map(({ place }) => place);

  test('one more decimal where two regions that differ would look alike, else those of the plan', () => {
    expect(rankedDecimals(at(87.4, 86.7, 60), 0)).toBe(1);
    expect(rankedDecimals(at(88, 87.4, 60), 0)).toBe(0);
    expect(rankedDecimals(at(87, 87), 0)).toBe(0);
    expect(rankedDecimals([], 1)).toBe(1);
  });

  test('87.4 and 86.7 have two places; 86.71 and 86.69 look alike with that decimal too and share one', () => {
    expect(placesAt(0, 87.4, 86.7, 86.7)).toEqual([1, 2, 2]);
    expect(placesAt(0, 87.4, 86.71, 86.69)).toEqual([1, 2, 2]);
  });

  test('shares to a whole per cent, months behind to a tenth', () => {
    expect(placesOf([row('KZ-11', share(0.404)), row('KZ-15', share(0.396))], 'share').map(([, place]) => place)).toEqual([1, 1]);
    expect(placesOf([row('KZ-11', { lag: months(12.04) }), row('KZ-15', { lag: months(12) })], 'lag').map(([, place]) => place)).toEqual([
      1, 1,
    ]);
  });
});

describe('regions without a place say why', () => {
  const reasonOf = (more: Partial<Rankable>, by: RankedBy) =>
    rankRegions([row('KZ-63', more)], by, { direction: 'higher', decimals: 0 })[0]?.reason;

  test('a gap has its state', () => {
    for (const by of RANKED_BY) expect(reasonOf({ fact: null, state: 'not-yet-formed' }, by)).toBe('not-yet-formed');
    expect(reasonOf({ fact: null }, 'level')).toBe('no-data');
  });

  test('a redrawn region has no change since 2018 to speak of, and keeps its place by level', () => {
    const redrawn = { share: { known: false, reason: 'redrawn' } } as const;
    expect(reasonOf(redrawn, 'share')).toBe('redrawn');
    expect(reasonOf(redrawn, 'level')).toBeNull();
  });

  test('a region without a start, or at the target already, has no share', () => {
    expect(reasonOf({ share: null }, 'share')).toBe('start-unknown');
    expect(reasonOf({ share: { known: false, reason: 'at-target' } }, 'share')).toBe('at-target');
    expect(reasonOf({ share: { known: false, reason: 'short-way' } }, 'share')).toBe('short-way');
    expect(reasonOf({ share: { known: false, reason: 'start-not-published' } }, 'share')).toBe('start-not-published');
  });

  test('a plan without a lag says which kind it is; a fact that is not judged has its state', () => {
    expect(reasonOf({ lag: { known: false, reason: 'constant-plan' } }, 'lag')).toBe('constant-plan');
    expect(reasonOf({ lag: null, state: 'not-comparable' }, 'lag')).toBe('not-comparable');
    expect(reasonOf({ lag: null }, 'lag')).toBe('not-planned');
  });
});

describe('whatever the regions', () => {
  const rows = fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 10, max: 99 }).map((n) => `KZ-${n}`),
      fact: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
      state: fc.constant(null),
      lag: fc.option(
        fc.integer({ min: -2, max: 2 }).map((n) => months(12 * n)),
        { nil: null },
      ),
      provenance: fc.constantFrom('verified' as const, 'demo' as const),
      basis: fc.constantFrom('verified' as const, 'demo' as const),
      share: fc.option(
        fc.integer({ min: -1, max: 2 }).map((n) => share(n).share),
        { nil: null },
      ),
    }),
    { selector: ({ id }) => id, maxLength: 20 },
  );
  const by = fc.constantFrom(...RANKED_BY);

  test('the order of the input never changes the result', () => {
    const shuffled = rows.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, by, ([list, other], key) => {
        expect(rankRegions(other, key, { direction: 'higher', decimals: 0 })).toEqual(
          rankRegions(list, key, { direction: 'higher', decimals: 0 }),
        );
      }),
    );
  });

  test('a region without data never ranks, nobody is lost, and a place is one more than the regions ahead', () => {
    fc.assert(
      fc.property(rows, by, (list, key) => {
        const ranked = rankRegions(list, key, { direction: 'higher', decimals: 0 });
        expect(ranked).toHaveLength(list.length);
        for (const { row: found, place, reason } of ranked) {
          if (found.fact === null) expect(place).toBeNull();
          expect((place === null) !== (reason === null)).toBe(true);
          if (place !== null) expect(ranked.filter((other) => other.place !== null && other.place < place)).toHaveLength(place - 1);
        }
      }),
    );
  });
});
