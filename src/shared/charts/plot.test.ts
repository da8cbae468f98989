import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dotsPath, isLinked, linePath, linksPath, type Place, placing, rangeOf, rangeOfTicks } from './plot';

const ground = { left: 10, right: 110, top: 5, bottom: 55 };
const value = fc.integer({ min: -500, max: 500 });
const year = fc.integer({ min: 2018, max: 2025 });

describe('the scale of small drawings', () => {
  test('puts the ends at the ends, more above less, later right of earlier, and all within', () => {
    fc.assert(
      fc.property(value, value, fc.array(fc.tuple(year, value), { minLength: 2 }), (a, b, points) => {
        fc.pre(a !== b);
        const { foot, head } = rangeOf([a, b, ...points.map(([, at]) => at)]);
        const place = placing(ground, { foot, head });
        expect(place({ year: 2018, value: foot })).toEqual([10, 55]);
        expect(place({ year: 2025, value: head })).toEqual([110, 5]);
        const placed = points.map(([at, of]) => ({ at, of, x: place({ year: at, value: of })[0], y: place({ year: at, value: of })[1] }));
        for (const one of placed) {
          expect(one.x >= 10 && one.x <= 110 && one.y >= 5 && one.y <= 55).toBe(true);
          for (const other of placed) {
            if (one.at < other.at) expect(one.x).toBeLessThan(other.x);
            if (one.of > other.of) expect(one.y).toBeLessThanOrEqual(other.y);
          }
        }
      }),
    );
  });

  test('turned over puts the low values at the head', () => {
    const ticks = { yTicks: [1, 50, 100] };
    expect(placing(ground, rangeOfTicks({ ...ticks, reversed: true }))({ year: 2018, value: 1 })[1]).toBe(5);
    expect(placing(ground, rangeOfTicks({ ...ticks, reversed: false }))({ year: 2018, value: 1 })[1]).toBe(55);
  });

  test('puts values that are all alike in the middle, and rounds as it is asked to', () => {
    expect(placing(ground, rangeOf([7, 7]))({ year: 2018, value: 7 })[1]).toBe(30);
    expect(placing(ground, { foot: 0, head: 3, grain: 1 })({ year: 2019, value: 1 })).toEqual([24, 38]);
    expect(placing(ground, { foot: 0, head: 3 })({ year: 2019, value: 1 })).toEqual([24.3, 38.3]);
  });
});

describe('paths', () => {
  const place: Place = ({ year: at, value: of }) => [at, of];
  const link = (from: number, to: number, style: 'solid' | 'dashed' = 'solid') => ({
    from: { year: from, value: 1 },
    to: { year: to, value: 2 },
    style,
  });

  test('a line needs two points', () => {
    expect(linePath([{ year: 2020, value: 1 }], place)).toBe('');
    expect(
      linePath(
        [
          { year: 2020, value: 1 },
          { year: 2025, value: 3 },
        ],
        place,
      ),
    ).toBe('M2020 1L2025 3');
  });

  test('pieces that hang together are drawn in one move, a gap stays open, a style stays by itself', () => {
    expect(linksPath([link(2020, 2021), link(2021, 2022), link(2024, 2025)], place)).toBe('M2020 1L2021 2L2022 2M2024 1L2025 2');
    expect(linksPath([link(2020, 2021), link(2021, 2022, 'dashed'), link(2022, 2023)], place, 'solid')).toBe(
      'M2020 1L2021 2M2022 1L2023 2',
    );
  });

  test('a mark that no piece reaches is known', () => {
    expect([2020, 2021, 2022].map((at) => isLinked([link(2020, 2021)], at))).toEqual([true, true, false]);
    expect(dotsPath([{ year: 2022, value: 4 }], place)).toBe('M2022 4h0');
  });
});
