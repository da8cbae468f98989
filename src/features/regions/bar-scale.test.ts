import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBarScale } from './bar-scale';

describe('scale of the bars', () => {
  test('bars of different lengths start at zero', () => {
    const scale = toBarScale([20, 80, 50]);
    expect(scale).toMatchObject({ mark: 'bar', from: 0, to: 80 });
    expect(scale.at(20)).toBe(25);
  });

  test('values that lie close together become dots on a cut scale', () => {
    const scale = toBarScale([423, 431, 470]);
    expect(scale.mark).toBe('dot');
    expect(scale.from).toBeGreaterThan(400);
    expect(scale.at(431) - scale.at(423)).toBeGreaterThan(10);
  });

  test('months behind and ahead lie on both sides of zero', () => {
    const scale = toBarScale([-12, 36], { bars: true });
    expect([scale.mark, scale.at(-12), scale.at(0), scale.at(36)]).toEqual(['bar', 0, 25, 100]);
  });

  test('a share keeps its zero even where all are close', () => {
    expect(toBarScale([0.9, 1, 0.95], { bars: true })).toMatchObject({ mark: 'bar', from: 0, to: 1 });
  });

  test('without values, and with nothing but zeros, there is still a scale', () => {
    expect(toBarScale([])).toMatchObject({ mark: 'bar', from: 0, to: 1 });
    expect(toBarScale([0, 0])).toMatchObject({ mark: 'bar', from: 0, to: 1 });
    expect(toBarScale([-3, 0]).at(0)).toBe(100);
  });

  test('every value has its place on the scale', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 1 }), fc.boolean(), (values, bars) => {
        const { at } = toBarScale(values, { bars });
        expect(values.every((value) => at(value) >= 0 && at(value) <= 100)).toBe(true);
      }),
    );
  });
});

test('no value leaves the frame: one that lies beyond the limits stands at the end of the scale, and says so', () => {
  const scale = toBarScale([-24.2, 0.4, 0.9, 1], { bars: true, within: { low: -1, high: 2 } });
  expect([scale.from, scale.to]).toEqual([-1, 1]);
  expect([scale.at(-24.2), scale.at(1)]).toEqual([0, 100]);
  expect([scale.isBeyond(-24.2), scale.isBeyond(0.4)]).toEqual([true, false]);
});
