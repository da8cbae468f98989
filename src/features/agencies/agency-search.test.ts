import { expect, test } from 'vitest';
import { parseSearchText, serializeSearchText } from '@/shared/url/search-text';
import { agencyDefaults, parseAgencySearch } from './agency-search';

const parse = (query: string) => parseAgencySearch(parseSearchText(query) as never);

test('a bare address leaves the year to the data', () => {
  expect(parse('')).toEqual(agencyDefaults);
});

test('a year outside the programme is not understood', () => {
  expect(parse('?year=2019')).toEqual({ year: null });
  expect(parse('?year=soon')).toEqual({ year: null });
});

test('a year comes back as it was', () => {
  expect(parse(serializeSearchText({ year: 2022 }))).toEqual({ year: 2022 });
});
