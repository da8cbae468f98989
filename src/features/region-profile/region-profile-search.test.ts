import { describe, expect, it } from 'vitest';
import { parseSearchText, serializeSearchText } from '@/shared/url/search-text';
import { parseRegionProfileSearch, type RegionProfileSearch, regionProfileDefaults } from './region-profile-search';

const read = (text: string) => parseRegionProfileSearch(parseSearchText(text) as unknown as Parameters<typeof parseRegionProfileSearch>[0]);

describe('the address of a region', () => {
  it('says nothing where nothing was chosen', () => {
    expect(read('')).toEqual(regionProfileDefaults);
  });

  it('comes back as it was written', () => {
    const search: RegionProfileSearch = {
      year: 2022,
      against: 'indicative-path',
      peer: ['KZ-35', 'KZ-39'],
      task: '1.3',
      verdict: 'far',
      sort: 'lag',
    };
    expect(read(serializeSearchText({ ...search }))).toEqual(search);
  });

  it('falls back part by part where it makes no sense', () => {
    expect(read('?year=2031&against=approved-plan&task=9.9&verdict=good&sort=luck&peer=KZ-35')).toEqual({
      ...regionProfileDefaults,
      peer: ['KZ-35'],
    });
    expect(read('?year=2017').year).toBeNull();
  });

  it('keeps a single peer, drops what is no region, repeated ones and more than five', () => {
    expect(read('?peer=KZ-35').peer).toEqual(['KZ-35']);
    expect(read('?peer=KZ&peer=KZ-35&peer=KZ-35&peer=Almaty').peer).toEqual(['KZ-35']);
    expect(read('?peer=KZ-10&peer=KZ-11&peer=KZ-15&peer=KZ-19&peer=KZ-23&peer=KZ-27').peer).toHaveLength(5);
  });
});
