import { expect, test } from 'vitest';
import { parseSearchText, serializeSearchText } from '@/shared/url/search-text';
import { catalogueDefaults, parseCatalogueSearch } from './catalogue-search';

const parse = (query: string) => parseCatalogueSearch(parseSearchText(query) as never);

test('a bare address is the whole catalogue in the order of the decree', () => {
  expect(parse('')).toEqual(catalogueDefaults);
});

test('a full address is understood and written back the same', () => {
  const query = '?goal=1&task=1.7&level=result&verdict=far&verdict=no-data&agency=mes&origin=demo&q=PISA&sort=lag&order=desc&year=2022';
  expect(parse(query)).toEqual({
    goal: '1',
    task: '1.7',
    level: 'result',
    verdict: ['far', 'no-data'],
    agency: 'mes',
    origin: 'demo',
    q: 'PISA',
    sort: 'lag',
    order: 'desc',
    year: 2022,
  });
  expect(serializeSearchText({ ...parse(query) })).toBe(query);
});

test('every part that is not understood falls back alone', () => {
  const query = '?goal=seven&task=1&level=x&verdict=splendid&agency=%3Cb%3E&origin=moon&sort=colour&order=up&year=1999';
  expect(parse(query)).toEqual(catalogueDefaults);
  expect(parse('?year=1999&goal=2')).toEqual({ ...catalogueDefaults, goal: '2' });
});

test('known verdicts stay when others in the list are not known, each once', () => {
  expect(parse('?verdict=far&verdict=splendid&verdict=met&verdict=far').verdict).toEqual(['met', 'far']);
});

test('a name that is repeated by mistake filters nothing', () => {
  expect(parse('?goal=1&goal=2&q=a&q=b&year=2020&year=2021')).toEqual(catalogueDefaults);
});

test('an endless query is cut', () => {
  expect(parse(`?q=${'a'.repeat(500)}`).q).toHaveLength(100);
});
