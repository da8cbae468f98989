import { dsvFormat } from 'd3-dsv';
import { expect, test } from 'vitest';
import { CSV_COLUMNS, type CsvWords, toCatalogueCsv } from './catalogue-csv';
import { createIndicator, testProgramme } from './catalogue-fixture';
import { toCatalogueRows } from './catalogue-rows';

const words: CsvWords = {
  language: 'ru',
  column: (column) => column,
  task: (id) => `${id}. Task`,
  level: (level) => level,
  provenance: (provenance) => provenance,
  verdict: ({ verdict }) => verdict,
  state: (state) => state,
  atLeast: 'at least',
};

function linesOf(indicator: ReturnType<typeof createIndicator>, year: number) {
  const text = toCatalogueCsv(toCatalogueRows([indicator], testProgramme, year), words);
  return { text, line: dsvFormat(';').parse(text.slice(1))[0] ?? {} };
}

test('the file opens in a spreadsheet of the region: mark, semicolons, decimal comma, whole numbers without spaces', () => {
  const { text, line } = linesOf(
    createIndicator({ id: 'r1-1-1', series: { baseline: 100, decimals: 2, plan: { 2021: 12345.5 }, facts: { 2021: 99.25 } } }),
    2021,
  );
  expect(text.startsWith(`\uFEFF${CSV_COLUMNS.join(';')}`)).toBe(true);
  expect(line).toMatchObject({ plan: '12345,50', fact: '99,25', year: '2021' });
});

test('every line carries id, series, origin, verdict and lag', () => {
  const { line } = linesOf(
    createIndicator({ id: 'r1-1-1', series: { baseline: 10, plan: { 2020: 20, 2021: 30 }, facts: { 2021: 5 }, provenance: 'demo' } }),
    2021,
  );
  expect(line).toMatchObject({ id: 'r1-1-1', task: '1.1. Task', series: 'main', part: '', agencies: 'MES' });
  expect(line).toMatchObject({ provenance: 'demo', verdict: 'regressed', lagMonths: '36,0', lagBound: 'at least', state: '' });
});

test('a lead is a negative lag with a plain hyphen', () => {
  const { line } = linesOf(
    createIndicator({ id: 't1-1', series: { baseline: 0, plan: { 2020: 10, 2021: 20 }, facts: { 2020: 15 } } }),
    2020,
  );
  expect(line).toMatchObject({ lagMonths: '-6,0', lagBound: '' });
});

test('what is not known is empty, and the state says why', () => {
  const { line } = linesOf(createIndicator({ id: 't1-1', series: { baseline: 0, plan: { 2021: 20 } } }), 2021);
  expect(line).toMatchObject({ plan: '20', fact: '', provenance: '', verdict: '', lagMonths: '', state: 'no-data', partsKnown: '0' });
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('a title that a spreadsheet would run is only read: %j', (title) => {
  const indicator = createIndicator({ id: 't1-1', short: { kk: title, ru: title }, series: { plan: {} } });
  expect(linesOf(indicator, 2021).line['short']).toBe(`'${title}`);
});

test('a semicolon and a quote inside a title stay inside their cell', () => {
  const title = 'One; "two"';
  expect(linesOf(createIndicator({ id: 't1-1', title: { kk: title, ru: title } }), 2021).line['title']).toBe(title);
});
