import { expect, test } from 'vitest';
import { explainMismatch } from './explain-mismatch';

const KNOWN = ['r1-1-4', 'r1-3-3', 'total', 'preschool', 'verified'];

test.each([
  ['total ', { kind: 'blank-around', meant: 'total' }],
  ['\u00a0total', { kind: 'blank-around', meant: 'total' }],
  ['tоtal', { kind: 'look-alike', meant: 'total', letter: 'о' }],
  ['Total', { kind: 'misspelt', meant: 'total' }],
  ['verfied', { kind: 'misspelt', meant: 'verified' }],
  ['pre-school', { kind: 'misspelt', meant: 'preschool' }],
  ['r1 3-3', { kind: 'misspelt', meant: 'r1-3-3' }],
  ['all', { kind: 'unknown' }],
  ['', { kind: 'unknown' }],
] as const)('"%s"', (text, expected) => {
  expect(explainMismatch(text, KNOWN)).toEqual(expected);
});

test('between two words equally near nothing is guessed', () => {
  expect(explainMismatch('r1-2-4x', ['r1-1-4', 'r1-3-4'])).toEqual({ kind: 'unknown' });
});
