import { expect, test } from 'vitest';
import { disarmFormula, opensFormula } from './formula-safety';

test.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠A1', "=cmd|' /C calc'!A0"])(
  'a text that a spreadsheet would run is only read: %j',
  (text) => {
    expect(disarmFormula(text)).toBe(`'${text}`);
    expect(opensFormula(disarmFormula(text))).toBe(false);
  },
);

test.each(['', 'PISA', '1+1=2', "'=1", '−1', '–', 'a\t=1'])('a harmless text stays as it is: %j', (text) => {
  expect(disarmFormula(text)).toBe(text);
});
