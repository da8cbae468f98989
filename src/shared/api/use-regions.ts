import { useSuspenseQuery } from '@tanstack/react-query';
import type { RegionList, YearDetail } from '@/contracts/regions';
import { regionAsAsked, yearAsAsked } from './asked-facts';
import { type RegionFigures, regionDetailQuery, regionListQuery, yearQuery } from './queries';
import { useAsked, useAskedAll } from './use-asked';

/** All regions. Suspends; throws the query's error. */
export function useRegionList(): RegionList {
  return useSuspenseQuery(regionListQuery).data;
}

/** One region's series as the reader asked for them. Suspends; throws the query's error. */
export const useRegionDetail = (id: string): RegionFigures => useAsked(regionDetailQuery(id), regionAsAsked<RegionFigures>);

/** As many regions as the reader has chosen, or none: each as `useRegionDetail` has it. Suspends; throws the first query's error. */
export const useRegionDetails = (ids: readonly string[]): readonly RegionFigures[] =>
  useAskedAll(ids.map(regionDetailQuery), regionAsAsked<RegionFigures>);

/** All regions of one year, their facts those of a region. Suspends; throws the query's error. */
export const useYearDetail = (year: number): YearDetail => useAsked(yearQuery(year), yearAsAsked<YearDetail>);

/** Several years at once, as `useYearDetail` gives one. Suspends until all are there; throws the query's error. */
export const useYearDetails = (years: readonly number[]): readonly YearDetail[] =>
  useAskedAll(years.map(yearQuery), yearAsAsked<YearDetail>);
