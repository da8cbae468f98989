import type { SeriesRef } from '@mocks/sources/decree';

/** Standard deviation of the regions on the endless scale of bounds.ts, at the start; chosen so that regions lie as far apart as in official series. */
function firstSpread({ indicator, series }: SeriesRef): number {
  if (indicator.id === 'r1-1-1') return 0.1;
  if (indicator.unit === 'index') return 0.1;
  if (indicator.unit === 'score') return series.study === null ? 0.07 : indicator.id === 't1-2' ? 0.12 : 0.25;
  return indicator.unit === 'percent' ? 0.35 : 0.03;
}

/** Regions come closer together, slowly. */
const CLOSER_PER_YEAR = 0.04;

export const spreadOf = (ref: SeriesRef, year: number): number => firstSpread(ref) * (1 - CLOSER_PER_YEAR * (year - 2018));
