import { expect, test } from 'vitest';
import { betterText } from './better-text';

test.each([
  ['rank', 'lower', 'measure.firstBetter'],
  ['people', 'higher', 'measure.moreBetter'],
  ['count', 'higher', 'measure.moreBetter'],
  ['score', 'higher', 'measure.higherBetter'],
  ['score', 'lower', 'measure.lessBetter'],
  ['percent', 'lower', 'measure.lowerBetter'],
  ['percent-growth-to-2018', 'higher', 'measure.higherBetter'],
] as const)('%s, better when %s: %s', (unit, direction, text) => {
  expect(betterText({ unit, direction })).toBe(text);
});
