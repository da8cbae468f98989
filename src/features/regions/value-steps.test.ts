import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepOfValue, toValueSteps } from './value-steps';

const values = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 20 });

describe('shades of the map', () => {
  test('twenty different values fall into five steps of four', () => {
    const steps = toValueSteps(Array.from({ length: 20 }, (_, i) => 60 + i));
    expect(steps.map(({ count }) => count)).toEqual([4, 4, 4, 4, 4]);
    expect(steps[0]).toEqual({ from: 60, to: 63, count: 4 });
    expect(steps[4]).toEqual({ from: 76, to: 79, count: 4 });
  });

  test('one far value does not push all others into one shade', () => {
    expect(toValueSteps([1, 2, 3, 4, 5, 6, 7, 8, 9, 1000]).map(({ count }) => count)).toEqual([2, 2, 2, 2, 2]);
  });

  test('two different values give two steps', () => {
    expect(toValueSteps([100, 97, 100, 100])).toEqual([
      { from: 97, to: 97, count: 1 },
      { from: 100, to: 100, count: 3 },
    ]);
  });

  test('without values there are no steps', () => {
    expect(toValueSteps([])).toEqual([]);
    expect(stepOfValue([], 5)).toBe(-1);
  });

  test('every value lies in exactly one step, steps ascend without overlap, and no region is lost', () => {
    fc.assert(
      fc.property(values, (list) => {
        const steps = toValueSteps(list);
        expect(steps.length).toBeLessThanOrEqual(5);
        expect(steps.reduce((sum, { count }) => sum + count, 0)).toBe(list.length);
        expect(list.every((value) => steps.filter(({ from, to }) => value >= from && value <= to).length === 1)).toBe(true);
        expect(steps.every(({ from }, i) => i === 0 || from > (steps[i - 1]?.to ?? 0))).toBe(true);
      }),
    );
  });

  test('the order of the regions never changes the steps', () => {
    fc.assert(
      fc.property(values, (list) => {
        expect(toValueSteps(list.toReversed())).toEqual(toValueSteps(list));
      }),
    );
  });
});
