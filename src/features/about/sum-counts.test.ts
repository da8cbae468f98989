import { expect, test } from 'vitest';
import { sumOrigins, toIndicatorOrigins } from './sum-counts';

const short = { kk: 'k', ru: 'r' };
const rows = toIndicatorOrigins({
  dataDate: '2026-11-01',
  sources: [],
  indicators: [
    {
      id: 't1-1',
      short,
      nation: { verified: 3, secondary: 1, derived: 1, demo: 2 },
      regions: { verified: 0, secondary: 0, derived: 0, demo: 40 },
    },
    { id: 't1-2', short, nation: { verified: 2, secondary: 0, derived: 0, demo: 0 }, regions: null },
  ],
});

test('verified, secondary and derived facts are official, demo facts are not', () => {
  expect(rows[0]?.nation).toEqual({ official: 5, demo: 2 });
});

test('an indicator without regions has no regional count rather than zero', () => {
  expect(rows[1]?.regions).toBeNull();
});

test('the sums keep nation and regions apart', () => {
  expect(sumOrigins(rows)).toEqual({ nation: { official: 7, demo: 2 }, regions: { official: 0, demo: 40 } });
});
