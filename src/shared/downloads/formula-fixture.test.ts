import { expect, test } from 'vitest';
import { computeFormula } from './formula-fixture';

const cells: Record<string, unknown> = { '1,1': 2, '2,1': 3, '3,1': null, '1,2': 'yes', '2,2': 'no', '3,2': 'yes' };
const sheet = { cell: (row: number, column: number) => cells[`${row},${column}`] ?? null };

test.each([
  ['1+2*3', 7],
  ['(1+2)*-3', -9],
  ['10/4-1', 1.5],
  ['$A$1*A2', 6],
  ['A3+1', 1],
  ['ISBLANK(A3)', true],
  ['ISBLANK(A1)', false],
  ['IF(A1<A2,"less","more")', 'less'],
  ['IF(A1>=2,1,B1+1)', 1],
  ['AND(A1=2,OR(A2=1,A2<>4))', true],
  ['ABS(1-A2)', 2],
  ['COUNTIF(B1:B3,"yes")', 2],
  ['ROWS(B1:B3)', 3],
  ['"say ""yes"""', 'say "yes"'],
  ['1E-3', 0.001],
  ['"text">5', true],
  ['A3=""', true],
])('%s is %j, as in a spreadsheet', (formula, value) => {
  expect(computeFormula(formula, sheet)).toBe(value);
});

test.each(['1+', 'MAX(1,2)', '(1', '1 2', '#REF!', 'A1+B1'])('%s is refused', (formula) => {
  expect(() => computeFormula(formula, sheet)).toThrow();
});
