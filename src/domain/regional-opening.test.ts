import { describe, expect, it } from 'vitest';
import { isMostlyPublished, openingYears } from './regional-opening';
import type { Provenance } from './series';

const series = (id: string, code: string) => ({ indicator: { id }, part: { code } });
const published = [
  { indicator: 'r1-3-3', series: 'school', years: [2018, 2019, 2020] },
  { indicator: 'r1-1-4', series: 'total', years: [2019, 2022] },
  { indicator: 'r1-7-3', series: 'total', years: [2024] },
];

describe('where a view of the regions opens', () => {
  it('is the latest year in which any of the series is published, each year once', () => {
    expect(openingYears(published, [series('r1-3-3', 'school'), series('r1-1-4', 'total')])).toEqual([2022, 2020, 2019, 2018]);
  });

  it('heeds only the series that are asked for', () => {
    expect(openingYears(published, [series('r1-3-3', 'school')])).toEqual([2020, 2019, 2018]);
    expect(openingYears(published, [series('r1-3-3', 'tvet')])).toEqual([]);
  });

  it('is no year of a handful of regions, and demo values are no published ones', () => {
    const regions = (...origins: (Provenance | null)[]) => origins.map((provenance) => ({ provenance }));
    expect(isMostlyPublished(regions('verified', 'secondary', 'demo', null))).toBe(true);
    expect(isMostlyPublished(regions('verified', 'demo', 'demo'))).toBe(false);
    expect(isMostlyPublished(regions(null, null))).toBe(false);
    expect(isMostlyPublished([])).toBe(false);
  });
});
