import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ORDERS } from './column';
import { sortRows } from './sort-rows';

interface Row {
  readonly place: number;
  readonly value: number | null;
  readonly unit: number;
}

const column = { sort: ({ value }: Row) => value, apart: ({ unit }: Row) => unit };
const anyRows = fc
  .array(fc.record({ value: fc.option(fc.integer({ min: -3, max: 3 })), unit: fc.integer({ min: 0, max: 1 }) }))
  .map((rows) => rows.map((row, place): Row => ({ ...row, place })));

test('every row is there once, those without a value last in either order, equal ones as they were given', () => {
  fc.assert(
    fc.property(anyRows, fc.constantFrom(...ORDERS), (rows, order) => {
      const sorted = sortRows(rows, { column, order, language: 'kk' });
      expect(sorted.map(({ place }) => place).toSorted((a, b) => a - b)).toEqual(rows.map(({ place }) => place));
      const firstGap = sorted.findIndex(({ value }) => value === null);
      expect(sorted.slice(firstGap < 0 ? sorted.length : firstGap).every(({ value }) => value === null)).toBe(true);
      for (const [i, row] of sorted.entries()) {
        const next = sorted[i + 1];
        if (next && next.value === row.value && (row.value === null || next.unit === row.unit))
          expect(next.place).toBeGreaterThan(row.place);
      }
    }),
  );
});

test('what cannot be compared stands apart in the same order, up and down', () => {
  fc.assert(
    fc.property(anyRows, fc.constantFrom(...ORDERS), (rows, order) => {
      const known = sortRows(rows, { column, order, language: 'kk' }).filter(({ value }) => value !== null);
      for (const [i, row] of known.entries()) {
        const next = known[i + 1];
        if (!next) continue;
        expect(next.unit).toBeGreaterThanOrEqual(row.unit);
        if (next.unit === row.unit) expect(((next.value ?? 0) - (row.value ?? 0)) * (order === 'asc' ? 1 : -1)).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('texts stand in the order of the alphabet of the language', () => {
  const words = ['Балабақша', 'Әр мектеп', 'Аула', 'Іздеу'];
  expect(sortRows(words, { column: { sort: (word: string) => word }, order: 'asc', language: 'kk' })).toEqual([
    'Аула',
    'Әр мектеп',
    'Балабақша',
    'Іздеу',
  ]);
});

test('a column that does not sort leaves the rows as they are', () => {
  expect(sortRows([3, 1, 2], { column: undefined, order: 'desc', language: 'ru' })).toEqual([3, 1, 2]);
  expect(sortRows([3, 1, 2], { column: {}, order: 'desc', language: 'ru' })).toEqual([3, 1, 2]);
});
