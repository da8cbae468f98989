import { expect, test } from 'vitest';
import { sortedBy } from './sorted-by';

test('the second key decides where the first is the same, and the list itself stays', () => {
  const list = [
    { id: 'b', year: 2020 },
    { id: 'a', year: 2021 },
    { id: 'a', year: 2019 },
  ];
  const sorted = sortedBy(
    list,
    ({ id }) => id,
    ({ year }) => year,
  );
  expect(sorted.map(({ id, year }) => `${id} ${year}`)).toEqual(['a 2019', 'a 2021', 'b 2020']);
  expect(list[0]?.id).toBe('b');
});
