import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '@/domain/choices';
import { compareText } from '@/domain/collation';
import { countMet, type MatrixCell, type MatrixRow, sortMatrix } from './matrix-rows';

const cell = (verdict: Verdict | null, merit: number | null): MatrixCell => ({
  column: '',
  verdict,
  merit,
  state: verdict ? null : 'no-data',
  provenance: merit === null ? null : 'demo',
  basis: verdict ? 'demo' : null,
});
const row = (id: string, name: string, cells: readonly MatrixCell[]): MatrixRow => ({ id, name, href: `/${id}/`, cells });

const columns = [
  { key: 'r1-3-3.school', title: 'School', href: '/r1-3-3/' },
  { key: 'r1-7-1.total', title: 'Emergency schools', href: '/r1-7-1/' },
];
const rows = [
  row('KZ-11', 'B', [cell('met', 90), cell('far', -0.5)]),
  row('KZ-15', 'A', [cell('behind', 70), cell('met', -0.1)]),
  row('KZ-19', 'D', [cell(null, null), cell('near', -0.2)]),
  row('KZ-23', 'C', [cell('met', 95), cell('met', -0.3)]),
];
const compareNames = compareText('kk');
const idsBy = (sort: string, list: readonly MatrixRow[] = rows) => sortMatrix(list, { sort, columns, compareNames }).map(({ id }) => id);

describe('order of the matrix', () => {
  test('by name', () => {
    expect(idsBy('name')).toEqual(['KZ-15', 'KZ-11', 'KZ-23', 'KZ-19']);
  });

  test('by the number of plans met, equals by name', () => {
    expect(idsBy('met')).toEqual(['KZ-23', 'KZ-15', 'KZ-11', 'KZ-19']);
  });

  test('by the level of one indicator, a region without data last', () => {
    expect(idsBy('r1-3-3.school')).toEqual(['KZ-23', 'KZ-11', 'KZ-15', 'KZ-19']);
  });

  test('where lower is better the lowest stands first', () => {
    expect(idsBy('r1-7-1.total')).toEqual(['KZ-15', 'KZ-19', 'KZ-23', 'KZ-11']);
  });

  test('an indicator that is not there leaves the order of names', () => {
    expect(idsBy('r9-9-9.total')).toEqual(idsBy('name'));
  });

  test('the order of the input never changes the result', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 4 }), fc.constantFrom('name', 'met', 'r1-3-3.school'), (shuffled, sort) => {
        expect(idsBy(sort, shuffled)).toEqual(idsBy(sort));
      }),
    );
  });

  test('what has no verdict is not among the known', () => {
    expect(countMet({ cells: [cell('met', 1), cell(null, 5), cell(null, null), cell('far', 0)] })).toEqual({ met: 1, known: 2 });
  });
});
