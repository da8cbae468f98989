import { describe, expect, test } from 'vitest';
import { type RegisterColumn, type RegisterFacet, rowAddress } from './register-column';
import { toRegisterView } from './register-rows';
import { registerDefaults } from './register-search';

const rows = [
  { number: 1, title: { kk: 'Балабақшалар тізілімі', ru: 'Реестр детских садов' }, stage: 'preschool', size: 9, note: null },
  {
    number: 2,
    title: { kk: 'Әр мектеп', ru: 'Каждая школа' },
    stage: 'school',
    size: null,
    note: { kk: 'Қате түзетілді', ru: 'Исправлено' },
  },
  { number: 3, title: { kk: 'Аула', ru: 'Двор' }, stage: 'school', size: 10, note: null },
];
type Row = (typeof rows)[number];

const columns: RegisterColumn<Row>[] = [
  {
    key: 'title',
    label: 'Title',
    kind: 'title',
    show: ({ title }) => title.kk,
    texts: ({ title }) => [title],
    sort: ({ title }, language) => title[language],
  },
  { key: 'size', label: 'Size', kind: 'number', show: ({ size }) => size, sort: ({ size }) => size },
];
const stage: RegisterFacet<Row> = {
  key: 'stage',
  label: 'Stage',
  options: [
    { value: 'school', name: 'School' },
    { value: 'preschool', name: 'Preschool' },
  ],
  has: (row, value) => row.stage === value,
};

const view = (search: Partial<typeof registerDefaults>) =>
  toRegisterView(rows, { columns, facets: [stage], search: { ...registerDefaults, ...search }, language: 'kk' });
const numbers = (search: Partial<typeof registerDefaults>) => view(search).rows.map(({ number }) => number);

describe('the rows of a register', () => {
  test('stand in the order of the act', () => expect(numbers({})).toEqual([1, 2, 3]));

  test('are found without the special letters of Kazakh, in Russian, and by our note', () => {
    expect(numbers({ q: 'балабакша' })).toEqual([1]);
    expect(numbers({ q: 'двор' })).toEqual([3]);
    expect(numbers({ q: 'тузетилди' })).toEqual([2]);
    expect(numbers({ q: 'университет' })).toEqual([]);
  });

  test('sort by the Kazakh alphabet and by number, the unknown last in either order', () => {
    expect(numbers({ sort: 'title' })).toEqual([3, 2, 1]);
    expect(numbers({ sort: 'size' })).toEqual([1, 3, 2]);
    expect(numbers({ sort: 'size', order: 'desc' })).toEqual([3, 1, 2]);
    expect(numbers({ sort: 'colour' })).toEqual([1, 2, 3]);
  });

  test('are narrowed by a choice, whose options count what they would show', () => {
    expect(numbers({ stage: 'school' })).toEqual([2, 3]);
    expect(view({ stage: 'school', q: 'аула' }).counts).toEqual({ stage: { school: 1, preschool: 0 } });
  });

  test('are all there when the choice is not offered here', () => expect(numbers({ stage: 'other' })).toEqual([1, 2, 3]));
});

test('a row has an address of its own: its number, or the id of its act', () => {
  expect(rowAddress({ number: 18, note: null })).toBe('n-18');
  expect(rowAddress({ id: 'order-97-2012', number: '97', note: null } as { id: string; note: null })).toBe('order-97-2012');
});
