import { expect, test } from 'vitest';
import { type KnownSource, sourceCells, sourceDifferences, uniteSources } from './known-source';

const source: KnownSource = {
  id: 'own-2026',
  title: { kk: 'Есеп', ru: 'Отчет' },
  publisher: { kk: 'Әкімдік', ru: 'Акимат' },
  published: '2026',
  address: null,
};
const at = { file: 'b.xlsx', line: 7 };
const other = { ...source, title: { kk: 'Есеп', ru: 'Доклад' }, address: { kk: 'https://example.kz/a', ru: 'https://example.kz/a' } };

test('the same source twice is one source', () => {
  expect(
    uniteSources([
      { source, file: 'a.xlsx', line: 7 },
      { source: structuredClone(source), ...at },
    ]),
  ).toEqual({
    sources: [source],
    findings: [],
  });
});

test('another content under one id is named field by field with both contents, and neither holds, in whatever order the files come', () => {
  const given = [
    { source, file: 'a.xlsx', line: 7 },
    { source: other, ...at },
  ];
  expect(uniteSources(given).findings).toMatchObject([
    { code: 'source-differs', ...at, column: 'title_ru', values: { id: 'own-2026', value: 'Доклад', other: 'Отчет' } },
    { column: 'address_kk', values: { value: 'https://example.kz/a', other: '–' } },
    { column: 'address_ru' },
  ]);
  expect([uniteSources(given).sources, uniteSources(given.toReversed()).sources]).toEqual([[], []]);
});

test('what a line leaves out it does not contradict', () => {
  expect(sourceDifferences({ title_ru: 'Отчет' }, source, at)).toEqual([]);
  expect(sourceDifferences(sourceCells(source), source, at)).toEqual([]);
  expect(sourceDifferences({ published: '2025' }, source, at)).toMatchObject([
    { column: 'published', values: { value: '2025', other: '2026' } },
  ]);
});
