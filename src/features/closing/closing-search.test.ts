import { expect, test } from 'vitest';
import { closingDefaults, parseClosingSearch } from './closing-search';

test('an empty address asks for all promises by published facts alone', () => {
  expect(parseClosingSearch({})).toEqual({ goal: null, task: null, agency: null, q: '', reading: 'published' });
});

test('what is not understood falls back alone', () => {
  const search = { goal: 'x', task: '1.4', agency: 'MES!', reading: 'all' } as never;
  expect(parseClosingSearch(search)).toEqual({ ...closingDefaults, task: '1.4' });
  expect(parseClosingSearch({ reading: 'with-demo' }).reading).toBe('with-demo');
});
