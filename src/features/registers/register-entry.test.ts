import { expect, test } from 'vitest';
import { rowAddress } from './register-entry';

test('a row has an address of its own: its number, or the id of its act', () => {
  expect(rowAddress({ number: 18, note: null })).toBe('n-18');
  expect(rowAddress({ id: 'order-97-2012', number: '97', note: null } as { id: string; note: null })).toBe('order-97-2012');
});
