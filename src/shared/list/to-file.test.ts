import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DownloadContext } from '../downloads/download-words';
import type { Column } from './column';
import { toFile } from './to-file';

interface Row {
  readonly number: number;
  readonly title: { readonly kk: string; readonly ru: string };
  readonly day: string | null;
}

const columns: readonly Column<Row>[] = [
  { key: 'number', label: '№', kind: 'id', show: ({ number }) => number, cell: ({ number }) => number, holds: 'number' },
  { key: 'title', label: 'Набор', kind: 'title', show: ({ title }) => title.ru, texts: ({ title }) => [title] },
  { key: 'last-day', label: 'День', show: ({ day }) => day, cell: ({ day }) => day, holds: 'date' },
  { key: 'links', label: 'Ссылки', show: () => null },
];
const context = { t: (key: string) => key, language: 'ru', address: 'https://site/ru/' } as unknown as DownloadContext;
const frame = { name: ['open-data'], title: 'Перечень', columns, about: [] };
const toRow = (number: number): Row => ({ number, title: { kk: `${number}-жинақ`, ru: `Набор ${number}` }, day: null });

test('a file holds each row in view once, in its order, by the columns of the table that hold anything', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat()), (numbers) => {
      const file = toFile({ ...frame, rows: numbers.map(toRow) }, context);
      expect(file.rows).toEqual(numbers.map((number) => ({ number, title: `Набор ${number}`, last_day: null })));
      for (const row of file.rows) expect(Object.keys(row)).toEqual(file.columns.map(({ code }) => code));
    }),
  );
});

test('numbers are whole, days are days, the rest is text', () => {
  expect(toFile({ ...frame, rows: [] }, context).columns).toEqual([
    { code: 'number', label: '№', kind: 'number', decimals: 0 },
    { code: 'title', label: 'Набор', kind: 'text' },
    { code: 'last_day', label: 'День', kind: 'date' },
  ]);
});

test('what a column holds besides follows it, and what belongs to the row stands last', () => {
  const withChannel = columns.map((column) =>
    column.key === 'title' ? { ...column, beside: [{ code: 'channel' as const, cell: ({ number }: Row) => `портал ${number}` }] } : column,
  );
  const note = { code: 'note' as const, cell: () => 'предел' };
  const file = toFile({ ...frame, columns: withChannel, rows: [toRow(1)], beside: [note] }, context);
  expect(file.columns.map(({ code, label }) => [code, label])).toEqual([
    ['number', '№'],
    ['title', 'Набор'],
    ['channel', 'column.channel'],
    ['last_day', 'День'],
    ['note', 'column.note'],
  ]);
  expect(file.rows).toEqual([{ number: 1, title: 'Набор 1', channel: 'портал 1', last_day: null, note: 'предел' }]);
});

test('what the table says once stands first in each row; a column may be named in full for the file, and one that no other file has names itself', () => {
  const withUnit = columns.map((column) => (column.key === 'title' ? { ...column, fileLabel: 'Название набора' } : column));
  const year = { code: 'year' as const, cell: () => 2022 };
  const own = { ...({ code: 'rows', label: 'Строк', kind: 'number', decimals: 0 } as const), cell: () => 0 };
  const file = toFile({ ...frame, columns: withUnit, rows: [toRow(1)], before: [year], beside: [own] }, context);
  expect(file.columns.map(({ code, label, kind }) => [code, label, kind])).toEqual([
    ['year', 'column.year', 'year'],
    ['number', '№', 'number'],
    ['title', 'Название набора', 'text'],
    ['last_day', 'День', 'date'],
    ['rows', 'Строк', 'number'],
  ]);
  expect(file.rows).toEqual([{ year: 2022, number: 1, title: 'Набор 1', last_day: null, rows: 0 }]);
});
