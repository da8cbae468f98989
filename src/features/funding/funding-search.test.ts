import { describe, expect, test } from 'vitest';
import { parseSearchText, serializeSearchText } from '@/shared/url/search-text';
import { fundingDefaults, parseFundingSearch } from './funding-search';

const read = (query: string) => parseFundingSearch(parseSearchText(query) as unknown as Parameters<typeof parseFundingSearch>[0]);

describe('the address of the funding page', () => {
  test('an empty address means billions and the latest judged year', () => {
    expect(read('')).toEqual({ unit: 'bln', year: null });
  });

  test('a chosen unit and year come through an address and back', () => {
    const text = serializeSearchText({ unit: 'mln', year: 2023 });
    expect(text).toBe('?unit=mln&year=2023');
    expect(read(text)).toEqual({ unit: 'mln', year: 2023 });
  });

  test.each(['?unit=usd&year=1999', '?unit=&year=', '?unit=mln&unit=bln&year=2020.5'])('%s is understood as the default', (text) => {
    expect(read(text)).toEqual(fundingDefaults);
  });

  test('what is not understood falls back alone', () => {
    expect(read('?unit=mln&year=never')).toEqual({ unit: 'mln', year: null });
  });
});
