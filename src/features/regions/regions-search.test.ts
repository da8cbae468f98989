import { describe, expect, test } from 'vitest';
import { parseSearchText, serializeSearchText } from '@/shared/url/search-text';
import { parseRegionsSearch, type RegionsSearch, regionsDefaults } from './regions-search';

const read = (query: string) => parseRegionsSearch(parseSearchText(query) as unknown as Parameters<typeof parseRegionsSearch>[0]);

describe('the address of the regions page', () => {
  test('an empty address gives the defaults', () => {
    expect(read('')).toEqual(regionsDefaults);
  });

  test('every choice survives the way into the address and back', () => {
    const search: RegionsSearch = {
      indicator: 'r1-3-3',
      series: 'school',
      year: 2020,
      view: 'matrix',
      borders: '2018',
      against: 'indicative-path',
      by: 'lag',
      colour: 'value',
      sort: 'r1-3-3.school',
    };
    expect(read(serializeSearchText({ ...search }))).toEqual(search);
  });

  test.each([
    ['indicator=drop', 'indicator'],
    ['series=%3Cscript%3E', 'series'],
    ['year=1999', 'year'],
    ['view=globe', 'view'],
    ['borders=1997', 'borders'],
    ['against=hope', 'against'],
    ['by=luck', 'by'],
    ['colour=red', 'colour'],
    ['sort=r1', 'sort'],
    ['view=map&view=tiles', 'view'],
  ] as const)('%s falls back and leaves the rest', (query, name) => {
    const search = read(`${query}&facts=official`);
    expect(search[name]).toBe(regionsDefaults[name]);
  });

  test('one bad part does not spoil the others', () => {
    expect(read('year=abc&view=ranking&by=share')).toEqual({ ...regionsDefaults, view: 'ranking', by: 'share' });
  });
});
