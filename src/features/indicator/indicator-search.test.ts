import { describe, expect, test } from 'vitest';
import { parseSearchText, serializeSearchText } from '@/shared/url/search-text';
import { indicatorDefaults, parseIndicatorSearch } from './indicator-search';

const parse = (query: string) => parseIndicatorSearch(parseSearchText(query) as never);

describe('the address of an indicator', () => {
  test('asks for nothing: the first part and the latest judged year', () => {
    expect(parse('')).toEqual(indicatorDefaults);
  });

  test('names a part, a year and a region', () => {
    expect(parse('?series=age-3-6&year=2022&region=KZ-63')).toEqual({ series: 'age-3-6', year: 2022, region: 'KZ-63' });
  });

  test.each([
    '?year=2031',
    '?year=abc',
    '?year=',
    '?year=2022&year=2023',
    '?series=<b>',
    '?series=a&series=b',
    '?region=63',
    '?region=kz-63',
  ])('falls back on the default for %s', (query) => {
    expect(parse(query)).toEqual(indicatorDefaults);
  });

  test('comes back the same after a round trip', () => {
    const search = { series: 'pisa-reading', year: 2025, region: 'KZ-10' } as const;
    expect(parse(serializeSearchText(search))).toEqual(search);
  });
});
