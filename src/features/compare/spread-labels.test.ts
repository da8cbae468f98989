import { expect, it } from 'vitest';
import { spreadLabels } from './spread-labels';

const room = { top: 0, bottom: 200 };

it('leaves labels alone that have room', () => {
  expect(
    spreadLabels(
      [
        { y: 150, height: 16 },
        { y: 20, height: 16 },
      ],
      room,
    ),
  ).toEqual([150, 20]);
});

it('moves labels of equal values apart, in the order given', () => {
  const [first = 0, second = 0, third = 0] = spreadLabels(
    [1, 2, 3].map(() => ({ y: 100, height: 16 })),
    room,
  );
  expect(second - first).toBeGreaterThanOrEqual(16);
  expect(third - second).toBeGreaterThanOrEqual(16);
});

it('keeps them inside at the foot and at the head', () => {
  const foot = spreadLabels(
    [195, 196, 197].map((y) => ({ y, height: 20 })),
    room,
  );
  expect(Math.max(...foot)).toBeLessThanOrEqual(190);
  expect((foot[1] ?? 0) - (foot[0] ?? 0)).toBeGreaterThanOrEqual(20);
  const head = spreadLabels(
    [1, 2].map((y) => ({ y, height: 20 })),
    room,
  );
  expect(Math.min(...head)).toBeGreaterThanOrEqual(10);
});

it('never lets two labels cover each other, however crowded', () => {
  const middles = spreadLabels(
    [100, 101, 99, 100, 100, 98].map((y) => ({ y, height: 30 })),
    room,
  ).toSorted((a, b) => a - b);
  expect(middles.slice(1).every((y, i) => y - (middles[i] ?? 0) >= 30 - 1e-9)).toBe(true);
});
