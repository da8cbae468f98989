import { expect, test } from 'vitest';
import { closingDefaults, parseClosingSearch } from './closing-search';

test('an empty address asks for all promises by published facts alone', () => {
  expect(parseClosingSearch({})).toEqual({ goal: null, task: null, agency: null, q: '', promise: null, aim: null, reading: 'published' });
});

test('what is not understood falls back alone', () => {
  const search = { goal: 'x', task: '1.4', agency: 'MES!', reading: 'all' } as never;
  expect(parseClosingSearch(search)).toEqual({ ...closingDefaults, task: '1.4' });
  expect(parseClosingSearch({ reading: 'with-demo' }).reading).toBe('with-demo');
});

test('a year and a pace can be asked for, and no other', () => {
  const aimOf = (aim: unknown) => parseClosingSearch({ aim } as never).aim;
  expect([2030, '2030', 'best', 1999, 'quick'].map(aimOf)).toEqual([2030, 2030, 'best', null, null]);
});
