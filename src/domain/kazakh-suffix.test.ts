import { describe, expect, test } from 'vitest';
import { possessiveEnding } from './kazakh-suffix';

// the last word of the number with its possessive, transliterated: biri, ekisi, ushi, torti, besi, altysy, jetisi, segizi, togyzy
describe('the possessive of a number follows the last word of its name', () => {
  test.each([
    [0, 'i'],
    [1, 'i'],
    [2, 'si'],
    [3, 'i'],
    [4, 'i'],
    [5, 'i'],
    [6, 'sy'],
    [7, 'si'],
    [8, 'i'],
    [9, 'y'],
    [10, 'y'],
    [12, 'si'],
    [16, 'sy'],
    [20, 'sy'],
    [21, 'i'],
    [26, 'sy'],
    [30, 'y'],
    [40, 'y'],
    [48, 'i'],
    [50, 'i'],
    [60, 'y'],
    [70, 'i'],
    [80, 'i'],
    [90, 'y'],
    [100, 'i'],
    [204, 'i'],
    [500, 'i'],
    [1000, 'y'],
    [2020, 'sy'],
  ])('%i', (number, ending) => {
    expect(possessiveEnding(number)).toBe(ending);
  });

  test.each([-1, 1.5, Number.NaN])('%d is refused', (number) => {
    expect(() => possessiveEnding(number)).toThrow(RangeError);
  });
});
