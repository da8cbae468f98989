import { describe, expect, it } from 'vitest';
import { parseSearchText, serializeSearchText } from '@/shared/url/search-text';
import { type CompareSearch, compareDefaults, parseCompareSearch } from './compare-search';

const read = (text: string) => parseCompareSearch(parseSearchText(text) as unknown as Parameters<typeof parseCompareSearch>[0]);

describe('the address of a comparison', () => {
  it('says nothing where nothing was chosen', () => {
    expect(read('')).toEqual(compareDefaults);
  });

  it('comes back as it was written, in the order of the reader', () => {
    const search: CompareSearch = { r: ['KZ-71', 'KZ-10'], indicator: 'r1-3-3', series: 'school', borders: '2018' };
    expect(read(serializeSearchText({ ...search }))).toEqual(search);
  });

  it('drops what is no region, repeated ones and the fifth', () => {
    expect(read('?r=KZ&r=KZ-71&r=KZ-71&r=x').r).toEqual(['KZ-71']);
    expect(read('?r=KZ-10&r=KZ-11&r=KZ-15&r=KZ-19&r=KZ-23').r).toEqual(['KZ-10', 'KZ-11', 'KZ-15', 'KZ-19']);
  });

  it('falls back part by part where it makes no sense', () => {
    expect(read('?indicator=9&series=A%20B&borders=1991&r=KZ-71')).toEqual({ ...compareDefaults, r: ['KZ-71'] });
  });
});
