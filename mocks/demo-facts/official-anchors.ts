import type { SeriesRef } from '@mocks/sources/decree';
import type { RegionFile } from '@mocks/sources/regions';
import { SERIES_YEARS } from '@/domain/series';
import { boundsOf } from '@/domain/value-bounds';
import { toScale } from './bounded-scale';
import { officialNational } from './national-facts';
import { officialRegional } from './official-regional';
import { borderShift, createLeaning, type Leaning, originOf } from './region-leanings';
import { spreadOf } from './spread';

/** Part of an official leaning that is still believed one year away from it. */
const KEPT_PER_YEAR = 0.85;

/** Demo years continue from the nearest official year of the region: nobody jumps because the origin of the number changes. */
export function createAnchoredLeaning(ref: SeriesRef): Leaning {
  const own = createLeaning(ref);
  return (region, year) => {
    const anchor = nearestAnchor(ref, originOf(region), year);
    if (!anchor) return own(region, year);
    const kept = KEPT_PER_YEAR ** Math.abs(year - anchor.year);
    const shift = borderShift(`${ref.indicator.id}/${ref.series.code}`, region, year);
    return kept * (anchor.leaning + shift) + (1 - kept) * own(region, year);
  };
}

function nearestAnchor(ref: SeriesRef, origin: RegionFile['id'], year: number): { year: number; leaning: number } | null {
  const anchors = SERIES_YEARS.flatMap((official) => {
    const leaning = officialLeaning(ref, origin, official);
    return leaning === null ? [] : [{ year: official, leaning }];
  });
  return anchors.sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year))[0] ?? null;
}

function officialLeaning(ref: SeriesRef, origin: string, year: number): number | null {
  const value = officialRegional(ref, origin, year);
  const national = officialNational(ref.indicator.id, ref.series.code, year);
  if (value === null || national === null) return null;
  const bounds = boundsOf(ref.indicator, ref.series);
  const better = ref.indicator.direction === 'higher' ? 1 : -1;
  return (better * (toScale(value, bounds) - toScale(national, bounds))) / spreadOf(ref, year);
}
