import { type UseSuspenseQueryResult, useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { RegionList, YearDetail } from '@/contracts/regions';
import { keepOfficialRegionFact } from '@/domain/official-facts';
import { useFactsMode } from '../url/use-facts-mode';
import { type RegionFigures, regionDetailQuery, regionListQuery, yearQuery } from './queries';

/** All regions. Suspends; throws the query's error. */
export function useRegionList(): RegionList {
  return useSuspenseQuery(regionListQuery).data;
}

/** One region's series as the reader asked for them: with demo values, or official facts only. Suspends; throws the query's error. */
export function useRegionDetail(id: string): RegionFigures {
  const { data } = useSuspenseQuery(regionDetailQuery(id));
  const facts = useFactsMode();
  return useMemo(() => (facts === 'official' ? toOfficialRegion(data) : data), [data, facts]);
}

/** As many regions as the reader has chosen, or none: each as `useRegionDetail` has it. Suspends; throws the first query's error. */
export function useRegionDetails(ids: readonly string[]): readonly RegionFigures[] {
  const facts = useFactsMode();
  return useSuspenseQueries({
    queries: ids.map(regionDetailQuery),
    combine: facts === 'official' ? combineOfficialRegions : combineRegions,
  });
}

/** All regions of one year, their facts filtered like those of a region. Suspends; throws the query's error. */
export function useYearDetail(year: number): YearDetail {
  const { data } = useSuspenseQuery(yearQuery(year));
  const facts = useFactsMode();
  return useMemo(() => (facts === 'official' ? toOfficialYear(data) : data), [data, facts]);
}

/** Several years at once, as `useYearDetail` gives one. Suspends until all are there; throws the query's error. */
export function useYearDetails(years: readonly number[]): readonly YearDetail[] {
  const facts = useFactsMode();
  return useSuspenseQueries({ queries: years.map(yearQuery), combine: facts === 'official' ? combineOfficial : combineAll });
}

type YearResults = UseSuspenseQueryResult<YearDetail>[];

// stable functions: their result stays the same as long as the answers do
const combineAll = (results: YearResults) => results.map(({ data }) => data);
const combineOfficial = (results: YearResults) => results.map(({ data }) => toOfficialYear(data));

type RegionResults = UseSuspenseQueryResult<RegionFigures>[];
const combineRegions = (results: RegionResults) => results.map(({ data }) => data);
const combineOfficialRegions = (results: RegionResults) => results.map(({ data }) => toOfficialRegion(data));

/** One region without its demo values. */
export function toOfficialRegion(detail: RegionFigures): RegionFigures {
  const series = detail.series.map((row) => ({ ...row, points: row.points.map((point) => keepOfficialRegionFact(point, point.year)) }));
  return { ...detail, series };
}

/** One year without its demo values. */
export function toOfficialYear(detail: YearDetail): YearDetail {
  const series = detail.series.map((row) => ({ ...row, regions: row.regions.map((point) => keepOfficialRegionFact(point, detail.year)) }));
  return { ...detail, series };
}
