import { expect, test } from 'vitest';
import { GAP_FRAMES, toGapTicks, toGapX } from './gap-drawing';

test('the scale begins at zero and ends at the first ten that holds every value', () => {
  expect(toGapTicks([18, 37, 5])).toEqual([0, 10, 20, 30, 40]);
  expect(toGapTicks([40])).toEqual([0, 10, 20, 30, 40]);
  expect(toGapTicks([0])).toEqual([0, 10]);
});

test('without values there is no scale', () => {
  expect(() => toGapTicks([])).toThrow(RangeError);
});

test('both ends of the scale are the ends of the plot', () => {
  const { narrow } = GAP_FRAMES;
  expect(toGapX(0, [0, 10, 20], narrow)).toBe(narrow.plot.left);
  expect(toGapX(20, [0, 10, 20], narrow)).toBe(narrow.plot.right);
});
