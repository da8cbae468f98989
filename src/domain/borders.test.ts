import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BorderFamily, childrenOf, type RegionPart, toBorders2018 } from './borders';
import type { Point, Provenance, State } from './series';

const point = (year: number, fact: number | null, provenance: Provenance = 'demo', state: State = 'no-data'): Point => ({
  year,
  plan: 70,
  planYear: null,
  fact,
  provenance: fact === null ? null : provenance,
  state: fact === null ? state : null,
});

const east = { id: 'KZ-63', validFrom: '2018-06-19', splitFrom: null, population: { 2021: 1_363_797, 2022: 600, 2023: 700 } };
const abai = {
  id: 'KZ-10',
  validFrom: '2022-06-08',
  splitFrom: { region: 'KZ-63', date: '2022-06-08' },
  population: { 2022: 400, 2023: 300 },
};
const other = { ...abai, id: 'KZ-99', population: { 2022: 1000, 2023: 1000 } };

const family = (parent: readonly Point[], child: readonly Point[], aggregation: BorderFamily['aggregation'] = 'mean') =>
  toBorders2018({ parent: { region: east, points: parent }, children: [{ region: abai, points: child }], aggregation });

describe('a region in its borders of 2018', () => {
  test('until 2021 its points are its own', () => {
    const own = point(2021, 60, 'verified');
    expect(family([own], [point(2021, null, 'demo', 'not-yet-formed')])).toEqual([own]);
  });

  test('from 2022 on a mean is weighted by the population of the year', () => {
    expect(family([point(2022, 50)], [point(2022, 60)])[0]?.fact).toBeCloseTo(54, 9);
  });

  test('2024 and 2025 are weighted by the population of 2023', () => {
    expect(family([point(2025, 50)], [point(2025, 60)])[0]?.fact).toBeCloseTo(53, 9);
  });

  test('a sum adds up, whatever the population', () => {
    expect(family([point(2022, 1200)], [point(2022, 300)], 'sum')[0]?.fact).toBe(1500);
  });

  test.each([
    ['verified', 'verified', 'derived'],
    ['demo', 'verified', 'demo'],
    ['verified', 'unpublished', 'unpublished'],
    ['demo', 'unpublished', 'unpublished'],
  ] as const)('parts that are %s and %s are put together as %s', (parent, child, whole) => {
    expect(family([point(2022, 50, parent)], [point(2022, 60, child)])[0]?.provenance).toBe(whole);
  });

  test('plan and year stay those of the parent', () => {
    expect(family([point(2022, 50)], [point(2022, 60)])[0]).toMatchObject({ year: 2022, plan: 70, planYear: null, state: null });
  });

  test('a part without a fact leaves the whole without one, with the state of the part', () => {
    expect(family([point(2022, 50)], [point(2022, null, 'demo', 'not-comparable')])[0]).toMatchObject({
      fact: null,
      provenance: null,
      state: 'not-comparable',
    });
    expect(family([point(2022, null, 'demo', 'awaiting')], [point(2022, 60)])[0]).toMatchObject({ fact: null, state: 'awaiting' });
    expect(family([point(2022, 50)], [])[0]).toMatchObject({ fact: null, state: 'no-data' });
  });

  test('a part that nobody counted cannot be weighted', () => {
    const uncounted = { ...abai, population: {} };
    const [whole] = toBorders2018({
      parent: { region: east, points: [point(2022, 50)] },
      children: [{ region: uncounted, points: [point(2022, 60)] }],
      aggregation: 'mean',
    });
    expect(whole).toMatchObject({ fact: null, state: 'no-data' });
  });

  test('one demo part makes the whole demo; of official parts the whole is derived, because nobody reported it', () => {
    expect(family([point(2022, 50, 'verified')], [point(2022, 60, 'demo')])[0]?.provenance).toBe('demo');
    expect(family([point(2022, 50, 'verified')], [point(2022, 60, 'verified')])[0]?.provenance).toBe('derived');
  });

  test('a note about one part is not told about the whole', () => {
    const noted = { ...point(2022, 50), note: 'the eastern part only' };
    const [whole] = toBorders2018({
      parent: { region: east, points: [noted] },
      children: [{ region: abai, points: [{ ...point(2022, 60), note: 'west' }] }],
      aggregation: 'mean',
    });
    expect(whole?.note).toBeNull();
  });

  test('a region that was never divided comes back as it is', () => {
    const points = [point(2021, 1), point(2022, 2)];
    expect(toBorders2018({ parent: { region: east, points }, children: [], aggregation: 'mean' })).toEqual(points);
  });

  test('the parts of a region are found by where they came from', () => {
    expect(childrenOf('KZ-63', [other, abai, east]).map(({ id }) => id)).toEqual(['KZ-10', 'KZ-99']);
    expect(childrenOf('KZ-10', [other, abai, east])).toEqual([]);
  });
});

describe('whatever the figures', () => {
  const percent = fc.double({ min: 0, max: 100, noNaN: true });
  const people = fc.integer({ min: 1, max: 3_000_000 });

  test('parts taken from a parent give the parent back', () => {
    fc.assert(
      fc.property(percent, percent, people, people, (whole, child, peopleOfParent, peopleOfChild) => {
        const parent = (whole * (peopleOfParent + peopleOfChild) - child * peopleOfChild) / peopleOfParent;
        const [point2022] = toBorders2018({
          parent: { region: { ...east, population: { 2022: peopleOfParent } }, points: [point(2022, parent)] },
          children: [{ region: { ...abai, population: { 2022: peopleOfChild } }, points: [point(2022, child)] }],
          aggregation: 'mean',
        });
        expect(Math.abs((point2022?.fact ?? Number.NaN) - whole)).toBeLessThan(1e-6 * Math.max(1, Math.abs(parent)));
      }),
    );
  });

  test('the whole lies between its parts, so a division alone can make nothing fall', () => {
    fc.assert(
      fc.property(percent, percent, people, people, (a, b, peopleOfA, peopleOfB) => {
        const [whole] = toBorders2018({
          parent: { region: { ...east, population: { 2022: peopleOfA } }, points: [point(2022, a)] },
          children: [{ region: { ...abai, population: { 2022: peopleOfB } }, points: [point(2022, b)] }],
          aggregation: 'mean',
        });
        const fact = whole?.fact ?? Number.NaN;
        expect(fact >= Math.min(a, b) - 1e-9 && fact <= Math.max(a, b) + 1e-9).toBe(true);
      }),
    );
  });

  test('the order of the parts never changes the result', () => {
    const children: RegionPart[] = [abai, other].map((region, i) => ({ region, points: [point(2022, 10 * i + 0.1)] }));
    const parent = { region: east, points: [point(2022, 33.3)] };
    const [forth, back] = [children, children.toReversed()].map((parts) => toBorders2018({ parent, children: parts, aggregation: 'mean' }));
    expect(back).toEqual(forth);
  });
});
