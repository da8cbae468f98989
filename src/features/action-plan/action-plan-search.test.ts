import { expect, test } from 'vitest';
import { parseSearchText, serializeSearchText } from '@/shared/url/search-text';
import { actionPlanDefaults, parseActionPlanSearch } from './action-plan-search';

const parse = (query: string) => parseActionPlanSearch(parseSearchText(query) as never);

test('a bare address filters nothing', () => {
  expect(parse('')).toEqual(actionPlanDefaults);
});

test('what makes no sense falls back alone', () => {
  expect(parse('?task=x&agency=MES&source=gold&year=1999&q=мектеп')).toEqual({ ...actionPlanDefaults, q: 'мектеп' });
});

test('a name that is given twice is not understood', () => {
  expect(parse('?source=local&source=republican').source).toBeNull();
});

test('a long search is cut', () => {
  expect(parse(`?q=${'а'.repeat(200)}`).q).toHaveLength(100);
});

test('an address comes back as it was', () => {
  const search = { task: '1.3', agency: 'mes', source: 'within-budget', year: 2022, q: 'инклюзив' } as const;
  expect(parse(serializeSearchText(search))).toEqual(search);
});
