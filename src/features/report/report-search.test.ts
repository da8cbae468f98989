import { expect, test } from 'vitest';
import { parseReportSearch, reportDefaults } from './report-search';

test('an empty address chooses nobody and all years', () => expect(parseReportSearch({})).toEqual(reportDefaults));

test('years the wrong way round are turned', () => {
  expect(parseReportSearch({ from: 2024, to: 2021 })).toMatchObject({ from: 2021, to: 2024 });
});

test.each([
  ['a body of no form', { body: '../x' }, { body: null }],
  ['a year that is none of the programme', { from: '2019' as never }, { from: 2020 }],
  ['a severity that is none', { severity: 'fatal' as never }, { severity: null }],
])('falls back alone: %s', (_, search, expected) => expect(parseReportSearch(search)).toMatchObject(expected));

test('an agency and a region are both bodies', () => {
  expect(parseReportSearch({ body: 'mes' }).body).toBe('mes');
  expect(parseReportSearch({ body: 'KZ-71' }).body).toBe('KZ-71');
});
