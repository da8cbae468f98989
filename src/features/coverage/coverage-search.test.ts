import { expect, test } from 'vitest';
import { parseSearchText, serializeSearchText } from '@/shared/url/search-text';
import { coverageDefaults, parseCoverageSearch } from './coverage-search';

const parse = (query: string) => parseCoverageSearch(parseSearchText(query) as never);

test('an empty address shows the nation, grouped, in the latest judged year', () => {
  expect(parse('')).toEqual(coverageDefaults);
});

test('year, region and order are read', () => {
  expect(parse('?year=2022&region=KZ-10&sort=distance')).toEqual({ year: 2022, region: 'KZ-10', sort: 'distance' });
});

test.each(['?year=2019', '?year=next', '?region=10', '?region=KZ', '?region=KZ-71&region=KZ-10', '?sort=gap', '?year=&region=&sort='])(
  '%s is not understood and falls back',
  (query) => {
    expect(parse(query)).toEqual(coverageDefaults);
  },
);

test('one part that is not understood leaves the others', () => {
  expect(parse('?year=2030&region=KZ-71&sort=name')).toEqual({ year: null, region: 'KZ-71', sort: 'name' });
});

test('what is written is read back', () => {
  const search = { year: 2024, region: 'KZ-63', sort: 'name' } as const;
  expect(parse(serializeSearchText(search))).toEqual(search);
});
