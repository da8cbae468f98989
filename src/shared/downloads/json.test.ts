import { expect, test } from 'vitest';
import { FORMULAS, testTable } from './download-fixture';
import { toJson } from './json';

test('rows are objects by code with typed values, and the file says what it is about', () => {
  const file = JSON.parse(toJson(testTable));
  expect(file.about).toEqual({ page: 'https://nysana.test/ru/', data_date: '2026-11-01', demo_values: 1 });
  expect(file.columns[2]).toEqual({ code: 'fact', label: 'Fact', kind: 'number' });
  expect(file.rows[0]).toMatchObject({ year: 2022, fact: 12345.5, gap: -0.08, day: '2021-10-12', provenance: 'demo' });
  expect(file.rows[1]).toMatchObject({ fact: null, share: null, gap: -45, day: null, provenance: null });
});

test('a text that looks like a formula stays the text that it is', () => {
  const file = JSON.parse(toJson({ ...testTable, rows: FORMULAS.map((name) => ({ name })) }));
  expect(file.rows.map(({ name }: { name: string }) => name)).toEqual(FORMULAS);
});
