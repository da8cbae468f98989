import { expect, test } from 'vitest';
import { notesAt } from './notes-at';

const points = [
  { year: 2018, note: 'the baseline is another one' },
  { year: 2019, note: null },
  { year: 2020, note: 'all schools' },
  { year: 2021, note: 'not asked' },
];

test('the notes of a fact and of the baseline that it is counted from, each once, and nothing where none stands', () => {
  expect(notesAt(points, [2020, 2018, 2020, null])).toEqual(['the baseline is another one', 'all schools']);
  expect(notesAt(points, [2019, undefined, 2030])).toEqual([]);
});
