import { expect, test } from 'vitest';
import { listEarly } from './ask-early';

const YEARS = { year: { values: ['2021', '2022'], files: ['/api/v1/years/*.json', '/api/v1/years/2018.json'] } };
const REGIONS = { r: { values: ['KZ-11', 'KZ-15'], files: ['/api/v1/regions/*.json'] } };

test('what the query needs is asked for once', () => {
  const early = { ...YEARS, indicator: { values: null, files: ['/api/v1/years/2018.json'] } };
  expect(listEarly(early, '?year=2022&indicator=t1-2')).toEqual(['/api/v1/years/2022.json', '/api/v1/years/2018.json']);
});

test('a parameter that stands several times asks for each of its values', () => {
  expect(listEarly(REGIONS, '?r=KZ-11&r=KZ-15')).toEqual(['/api/v1/regions/KZ-11.json', '/api/v1/regions/KZ-15.json']);
});

test('values that nobody knows and names that objects inherit ask for nothing', () => {
  expect(listEarly(YEARS, '?year=2077&toString=1&constructor=2&utm_source=x')).toEqual([]);
});
