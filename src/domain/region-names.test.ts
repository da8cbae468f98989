import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listRegions, nameOfRegion, redrawnIn } from './region-names';
import { existsIn } from './region-outline';

const old = (id: string) => ({ id, validFrom: '2018-06-19', splitFrom: null });
const young = (id: string, region: string) => ({ id, validFrom: '2022-06-08', splitFrom: { region, date: '2022-06-08' } });
const east = old('KZ-63');
const abai = young('KZ-10', 'KZ-63');
const pavlodar = old('KZ-55');
const regions = [abai, pavlodar, east];

/** The capital was renamed on 23 March 2019 and again on 19 September 2022 (data/regions.json). */
const capital = {
  names: [
    { from: '2018-06-19', to: '2019-03-22', short: 'Astana' },
    { from: '2019-03-23', to: '2022-09-18', short: 'Nur-Sultan' },
    { from: '2022-09-19', to: null, short: 'Astana' },
  ],
};

describe('the name of a year is the one of its last day', () => {
  test.each([
    [2018, 'Astana'],
    [2019, 'Nur-Sultan'],
    [2021, 'Nur-Sultan'],
    [2022, 'Astana'],
    [2025, 'Astana'],
  ])('in %i the capital is called %s', (year, short) => {
    expect(nameOfRegion(capital, year).short).toBe(short);
  });

  test('a name that ends with the year is the name of that year', () => {
    const names = [
      { from: '2018-01-01', to: '2019-12-31', short: 'oldest' },
      { from: '2020-01-01', to: '2021-12-31', short: 'old' },
      { from: '2022-01-01', to: null, short: 'new' },
    ];
    expect([2021, 2022].map((year) => nameOfRegion({ names }, year).short)).toEqual(['old', 'new']);
  });

  test('before its first name a region has its first one', () => {
    expect(nameOfRegion({ names: [{ from: '2022-06-08', to: null, short: 'Abai' }] }, 2018).short).toBe('Abai');
  });

  test('a region without any name is an error', () => {
    expect(() => nameOfRegion({ names: [] }, 2022)).toThrow(RangeError);
  });
});

describe('borders', () => {
  test('the year 2022 counts for a region that was formed in June 2022, the year before does not', () => {
    expect([2021, 2022, 2023].map((year) => existsIn(abai, year))).toEqual([false, true, true]);
    expect(existsIn(east, 2018)).toBe(true);
  });

  test('the new region and the one that it came out of were redrawn, a third was not', () => {
    expect(redrawnIn('KZ-10', regions)).toBe(2022);
    expect(redrawnIn('KZ-63', regions)).toBe(2022);
    expect(redrawnIn('KZ-55', regions)).toBeNull();
  });

  test('as reported a year has the regions of its time, in the borders of 2018 every year has the first ones', () => {
    const idsOf = (year: number, borders: 'as-reported' | '2018') => listRegions(regions, year, borders).map(({ id }) => id);
    expect(idsOf(2021, 'as-reported')).toEqual(['KZ-55', 'KZ-63']);
    expect(idsOf(2022, 'as-reported')).toEqual(['KZ-10', 'KZ-55', 'KZ-63']);
    expect(idsOf(2021, '2018')).toEqual(['KZ-55', 'KZ-63']);
    expect(idsOf(2025, '2018')).toEqual(['KZ-55', 'KZ-63']);
  });

  test('the order of the list never changes the result', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(regions, { minLength: 3 }), fc.constantFrom(2021, 2022), (shuffled, year) => {
        expect(listRegions(shuffled, year, 'as-reported')).toEqual(listRegions(regions, year, 'as-reported'));
        expect(redrawnIn('KZ-63', shuffled)).toBe(2022);
      }),
    );
  });
});
