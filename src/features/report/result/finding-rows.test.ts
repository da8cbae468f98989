import { expect, test } from 'vitest';
import { CHECKS, type Finding } from '@/domain/checks/check-list';
import { toFindingRows } from './finding-rows';

const codesOf = (severity: 'error' | 'warning') => (Object.keys(CHECKS) as Finding['code'][]).filter((code) => CHECKS[code] === severity);
const found = (code: Finding['code'], line: number) => ({ code, file: 'a.csv', line, values: {} }) as unknown as Finding;

test('what is wrong stands before what is doubtful, each in the order of the files, under the number of its place there', () => {
  const [error, otherError] = codesOf('error');
  const [warning, otherWarning] = codesOf('warning');
  if (!error || !otherError || !warning || !otherWarning) throw new Error('the list of checks has no two of each');
  const rows = toFindingRows([found(warning, 9), found(error, 4), found(otherWarning, 2), found(otherError, 7)]);
  expect(rows.map(({ number, code, line, severity }) => [number, code, line, severity])).toEqual([
    [2, error, 4, 'error'],
    [4, otherError, 7, 'error'],
    [1, warning, 9, 'warning'],
    [3, otherWarning, 2, 'warning'],
  ]);
});

test('two findings that say the same are two rows with numbers of their own', () => {
  const [code] = codesOf('error');
  if (!code) throw new Error('the list of checks has no error');
  expect(toFindingRows([found(code, 3), found(code, 3)]).map(({ number }) => number)).toEqual([1, 2]);
  expect(toFindingRows([])).toEqual([]);
});
