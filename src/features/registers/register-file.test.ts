import { expect, test } from 'vitest';
import type { DownloadContext } from '@/shared/downloads/download-words';
import type { RegisterColumn } from './register-column';
import { toRegisterFile } from './register-file';

const rows = [
  { number: 1, title: { kk: 'Бірінші', ru: 'Первый' }, days: '06-30', note: null },
  { number: 2, title: { kk: 'Екінші', ru: 'Второй' }, days: null, note: { kk: 'Шек', ru: 'Предел' } },
];
type Row = (typeof rows)[number];

const columns: RegisterColumn<Row>[] = [
  { key: 'number', label: '№', kind: 'number', show: ({ number }) => number },
  { key: 'title', label: 'Набор', kind: 'title', show: ({ title }) => title.ru, texts: ({ title }) => [title] },
  { key: 'last-day', label: 'День', kind: 'text', show: ({ days }) => days, cell: ({ days }) => days },
  { key: 'links', label: 'Ссылки', kind: 'text', show: () => null },
];
const context = { t: (key: string) => key, language: 'ru', address: 'https://site/ru/registers/open-data/' } as unknown as DownloadContext;
const register = { name: 'open-data' as const, title: { kk: 'Тізбе', ru: 'Перечень' }, dataDate: '2026-11-01' };

test('a file holds the rows in view by the columns of the table, without links, with our note and the act', () => {
  const file = toRegisterFile({ register, rows, columns, source: { label: 'Акт', name: 'приказ № 120' } }, context);
  expect(file.columns.map(({ code }) => code)).toEqual(['number', 'title', 'last_day', 'note']);
  expect(file.rows).toEqual([
    { number: 1, title: 'Первый', last_day: '06-30', note: null },
    { number: 2, title: 'Второй', last_day: null, note: 'Предел' },
  ]);
  expect(file.about.find(({ code }) => code === 'source')).toMatchObject({ value: 'приказ № 120' });
  expect(file.about.find(({ code }) => code === 'page')).toMatchObject({ value: 'https://site/ru/registers/open-data/' });
});

test('a list of acts that is ours names no act as its source', () => {
  const file = toRegisterFile({ register: { ...register, name: 'legal-acts' }, rows: [], columns, source: null }, context);
  expect(file.about.map(({ code }) => code)).not.toContain('source');
});

test('what a column holds besides its name stands in columns of its own after it', () => {
  const withChannel = columns.map((column) =>
    column.key === 'title' ? { ...column, beside: [{ code: 'channel' as const, cell: ({ number }: Row) => `портал ${number}` }] } : column,
  );
  const file = toRegisterFile({ register, rows, columns: withChannel, source: null }, context);
  expect(file.columns.map(({ code, label }) => [code, label])).toEqual([
    ['number', '№'],
    ['title', 'Набор'],
    ['channel', 'column.channel'],
    ['last_day', 'День'],
    ['note', 'column.note'],
  ]);
  expect(file.rows[0]).toMatchObject({ title: 'Первый', channel: 'портал 1' });
});
