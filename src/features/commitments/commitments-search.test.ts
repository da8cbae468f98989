import { expect, test } from 'vitest';
import { commitmentsDefaults, parseCommitmentsSearch } from './commitments-search';

test('an address names a task, a goal or what became of a promise', () => {
  expect(parseCommitmentsSearch({ task: '1.7', outcome: 'missed' })).toEqual({ ...commitmentsDefaults, task: '1.7', outcome: 'missed' });
  expect(parseCommitmentsSearch({ task: '2' }).task).toBe('2');
});

test('what is not understood falls back alone', () => {
  const search = { task: 'seventh', outcome: 'kept', sort: '<b>' } as Record<string, unknown>;
  expect(parseCommitmentsSearch(search)).toEqual({ ...commitmentsDefaults, outcome: 'kept' });
});
