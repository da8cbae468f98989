import { describe, expect, it } from 'vitest';
import { parseSearchText, serializeSearchText } from '@/shared/url/search-text';
import { type CompareSearch, compareDefaults, parseCompareSearch, withRegion } from './compare-search';

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

describe('a region chosen in one place', () => {
  const chosen = ['KZ-71', 'KZ-75', 'KZ-79'];
  const change = (place: number, id: string | null, r: readonly string[] = []) => withRegion({ r, chosen, place, id });

  it('takes the place of the one that stood there', () => {
    expect(change(1, 'KZ-10')).toEqual(['KZ-71', 'KZ-10', 'KZ-79']);
    expect(change(3, 'KZ-10')).toEqual([...chosen, 'KZ-10']);
    expect(change(0, null)).toEqual(['KZ-75', 'KZ-79']);
  });

  it('keeps what was chosen in other places a moment ago, while that is on its way', () => {
    const first = change(0, 'KZ-10');
    const second = change(1, 'KZ-11', first);
    expect(second).toEqual(['KZ-10', 'KZ-11', 'KZ-79']);
    expect(change(3, 'KZ-15', second)).toEqual([...second, 'KZ-15']);
    expect(change(2, null, second), 'and in a place that has gone').toEqual(['KZ-10', 'KZ-11']);
  });

  it('stands once, and never as a fifth', () => {
    expect(change(1, 'KZ-10', ['KZ-10', 'KZ-75', 'KZ-79'])).toEqual(['KZ-10', 'KZ-79']);
    expect(change(3, 'KZ-19', ['KZ-10', 'KZ-11', 'KZ-15', 'KZ-75'])).toHaveLength(4);
  });
});
