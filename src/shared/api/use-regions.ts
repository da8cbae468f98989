import { useSuspenseQuery } from '@tanstack/react-query';
import type { RegionList, YearDetail } from '@/contracts/regions';
import { overlayRegion, overlayYear } from './overlay';
import { type RegionFigures, regionDetailQuery, regionListQuery, yearQuery } from './queries';
import { useOverlaid, useOverlaidAll } from './use-overlaid';

/** All regions. Suspends; throws the query's error. */
export function useRegionList(): RegionList {
  return useSuspenseQuery(regionListQuery).data;
}

/** One region's series as the reader asked for them. Suspends; throws the query's error. */
export const useRegionDetail = (id: string): RegionFigures => useOverlaid(regionDetailQuery(id), overlayRegion<RegionFigures>);

/** As many regions as the reader has chosen, or none: each as `useRegionDetail` has it. Suspends; throws the first query's error. */
export const useRegionDetails = (ids: readonly string[]): readonly RegionFigures[] =>
  useOverlaidAll(ids.map(regionDetailQuery), overlayRegion<RegionFigures>);

/** All regions of one year, their facts those of a region. Suspends; throws the query's error. */
export const useYearDetail = (year: number): YearDetail => useOverlaid(yearQuery(year), overlayYear<YearDetail>);

/** Several years at once, as `useYearDetail` gives one. Suspends until all are there; throws the query's error. */
export const useYearDetails = (years: readonly number[]): readonly YearDetail[] =>
  useOverlaidAll(years.map(yearQuery), overlayYear<YearDetail>);
