import { describe, expect, test } from 'vitest';
import { grainOf } from './grain';

describe('what binary fractions may add', () => {
  test.each([
    [15, 14.95, 0.05],
    [0.3, 0.1, 0.2],
    [85_000_000.3, 85_000_000.1, 0.2],
  ])('%d − %d comes within it of %d', (a, b, printed) => {
    expect(a - b).not.toBe(printed);
    expect(Math.abs(a - b - printed)).toBeLessThanOrEqual(grainOf(a, b));
  });

  test('the last digit that anything prints is far more', () => {
    expect(grainOf(85_000_000.3)).toBeLessThan(0.1);
    expect(grainOf(-100, 0.01)).toBeLessThan(0.000_001);
  });

  test('is that of the largest figure, whatever its sign', () => {
    for (const figures of [
      [85_000_000.3, 0.01],
      [0.01, -85_000_000.3],
    ])
      expect(grainOf(...figures)).toBe(grainOf(85_000_000.3));
  });
});
