import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildRegionDetail, buildYearDetail } from '@mocks/handlers/regions';
import { regions } from '@mocks/sources/regions';
import { describe, expect, test } from 'vitest';
import type { Point } from '@/domain/series';
import { askedOf, indicatorsAsAsked, regionAsAsked, yearAsAsked } from './asked-facts';

const all = askedOf({ facts: 'all' });
const official = askedOf({ facts: 'official' });
const { indicators } = buildIndicatorList();
const details = regions.map(buildRegionDetail);
const year = buildYearDetail(2023);

type ShownFigure = Pick<Point, 'fact' | 'provenance' | 'state'>;

describe('what a reader wants of the published figures', () => {
  test('is the same function for the same wish, so that what rests on it is not made anew', () => {
    expect(askedOf({ facts: 'official' })).toBe(official);
  });

  test('who wants all of them gets the very answers', () => {
    expect(indicatorsAsAsked(indicators, all)).toBe(indicators);
    expect(details.map((detail) => regionAsAsked(detail, all)).every((shown, i) => shown === details[i])).toBe(true);
    expect(yearAsAsked(year, all)).toBe(year);
  });

  const shapes = {
    nation: (asAsked: typeof all) => indicatorsAsAsked(indicators, asAsked).flatMap(({ series }) => series.flatMap(({ points }) => points)),
    region: (asAsked: typeof all) => details.flatMap((detail) => regionAsAsked(detail, asAsked).series).flatMap(({ points }) => points),
    year: (asAsked: typeof all) => yearAsAsked(year, asAsked).series.flatMap((row) => row.regions),
  };
  test.each(Object.entries(shapes))(
    'who wants published facts alone gets no generated one, and every other figure as it was (%s)',
    (_, figures) => {
      const before: readonly ShownFigure[] = figures(all);
      const after: readonly ShownFigure[] = figures(official);
      expect(after).toHaveLength(before.length);
      for (const [i, figure] of after.entries()) {
        const was = before[i];
        if (was?.provenance !== 'demo') expect(figure).toEqual(was);
        else expect(figure).toEqual({ ...was, fact: null, provenance: null, state: expect.stringMatching(/^(no-data|not-planned)$/) });
      }
      expect(before.filter(({ provenance }) => provenance === 'demo')).not.toEqual([]);
    },
  );
});
