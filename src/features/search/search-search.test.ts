import { expect, test } from 'vitest';
import { parseSearchText, serializeSearchText } from '@/shared/url/search-text';
import { parseSiteSearch, siteSearchDefaults } from './search-search';

const parse = (query: string) => parseSiteSearch(parseSearchText(query));

test('a full address is understood and written back the same', () => {
  const query = '?q=%D0%B2%D1%83%D0%B7&kind=measure';
  expect(parse(query)).toEqual({ q: 'вуз', kind: 'measure' });
  expect(serializeSearchText({ ...parse(query) })).toBe(query);
});

test('every part that is not understood falls back alone', () => {
  expect(parse('')).toEqual(siteSearchDefaults);
  expect(parse('?kind=colour&q=a')).toEqual({ q: 'a', kind: null });
  expect(parse('?q=a&q=b&kind=row')).toEqual({ q: '', kind: 'row' });
  expect(parse(`?q=${'a'.repeat(500)}`).q).toHaveLength(100);
});
