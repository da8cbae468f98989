import { commitments } from '@mocks/sources/decree-texts';
import { expect, test } from 'vitest';
import { sizeOf } from './promise-size';

test('every number of a promise says of what it is, or is told to be none of its size', () => {
  const sizes = commitments.map((commitment) => ({ id: commitment.id, ...sizeOf(commitment) }));
  expect(sizes.filter(({ kind }) => kind === 'none').map(({ id }) => id)).toEqual(['c-1.2-3', 'c-1.6-5', 'c-2-9']);
  expect(sizes.find(({ id }) => id === 'c-1.7-6')).toMatchObject({ kind: 'counted', value: 75_000, of: 'places' });
  expect(sizes.find(({ id }) => id === 'c-2-8')).toMatchObject({ kind: 'percent', value: 50 });
});

test('a unit without words is no bare number', () => {
  expect(() => sizeOf({ value: 3, unit: 'moons', basis: 'digits', recurring: null })).toThrow('moons');
});

test('the words have a bound for what is promised with one: "more than" of schools alone, "at least" of what is counted, "up to" of shares', () => {
  const without = commitments.filter((commitment) => {
    const { comparison, unit } = commitment;
    const { kind } = sizeOf(commitment);
    if ((comparison === 'more-than') !== (unit === 'schools')) return true;
    return kind !== 'none' && ((comparison === 'at-least' && kind !== 'counted') || (comparison === 'up-to' && kind !== 'percent'));
  });
  expect(without.map(({ id }) => id)).toEqual([]);
});
