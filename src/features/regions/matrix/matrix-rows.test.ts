import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '@/domain/choices';
import { compareText } from '@/domain/collation';
import { countMet, groupColumns, type MatrixCell, type MatrixRow, metEnds, sortMatrix, withValues } from './matrix-rows';

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
  { key: 'r1-3-3.school', title: 'School', code: '1.3.3', group: '1.3', href: '/r1-3-3/', decimals: 0 },
  { key: 'r1-7-1.total', title: 'Emergency schools', code: '1.7.1', group: '1.7', href: '/r1-7-1/', decimals: 2 },
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

test('columns of one task stand under one head, in their order', () => {
  const more = { key: 'r1-7-2.total', title: '', code: '1.7.2', group: '1.7', href: '', decimals: 0 };
  expect(groupColumns([...columns, more])).toEqual([
    { group: '1.3', count: 1 },
    { group: '1.7', count: 2 },
  ]);
});

test('a column in which no region has a value is left out of head and rows, and named apart', () => {
  const gap = cell(null, null);
  const shown = withValues({ columns, rows: [row('KZ-11', 'B', [gap, cell('far', 0)]), row('KZ-15', 'A', [gap, gap])] });
  expect(shown.columns.map(({ key }) => key)).toEqual(['r1-7-1.total']);
  expect(shown.rows.map(({ cells }) => cells.length)).toEqual([1, 1]);
  expect(shown.empty.map(({ key }) => key)).toEqual(['r1-3-3.school']);
});

test('who keeps most and least of the plans is told by the part that could be judged, and not told where all are alike', () => {
  const ends = metEnds([
    ...rows,
    row('KZ-27', 'E', [cell('far', 1), cell('far', 1)]),
    row('KZ-31', 'F', [cell(null, null), cell(null, null)]),
  ]);
  expect([ends?.most.id, ends?.least.id]).toEqual(['KZ-23', 'KZ-27']);
  expect(metEnds([rows[0] as MatrixRow])).toBeNull();
  expect(metEnds([])).toBeNull();
});
