import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { YearDetail } from '@/contracts/regions';
import { keepOfficialRegionFact } from '@/domain/official-facts';
import type { RegionalYear } from '@/domain/region-profile';
import type { Provenance } from '@/domain/series';
import { useFactsMode } from '../url/use-facts-mode';
import { yearQuery } from './queries';

/** The year of the regions' own start: the baseline year of the programme. */
const START_YEAR = 2018;

/**
 * Where each region started from: the facts of the baseline year without what a start does not need (states of gaps, notes, plans: there are none
 * before 2020), because the prerendered page carries them. Errors: those of the API.
 */
export const startQuery = queryOptions({
  queryKey: ['regions', 'start'],
  queryFn: async ({ client, signal }): Promise<Start> => {
    const known = client.getQueryData(yearQuery(START_YEAR).queryKey);
    return toStart(known ?? (await (await import('./answers')).getYearDetail(START_YEAR, signal)));
  },
  staleTime: Number.POSITIVE_INFINITY,
});

type StartFact = readonly [region: string, fact: number, isOfficial: boolean];
type Start = readonly { readonly indicator: string; readonly series: string; readonly facts: readonly StartFact[] }[];

function toStart({ series }: YearDetail): Start {
  return series.map((row) => ({
    indicator: row.indicator,
    series: row.series,
    facts: row.regions.flatMap(({ region, fact, provenance }): StartFact[] =>
      fact === null ? [] : [[region, fact, provenance !== 'demo']],
    ),
  }));
}

/** The start of all regions, official facts only where the reader wants those. Suspends; throws the query's error. */
export function useStart(): RegionalYear {
  const { data } = useSuspenseQuery(startQuery);
  const facts = useFactsMode();
  return useMemo(() => toStartYear(data, facts === 'official'), [data, facts]);
}

/** The starts as one year of regional series. */
export function toStartYear(start: Start, officialOnly: boolean): RegionalYear {
  const series = start.map((row) => ({
    ...row,
    regions: row.facts.map(([region, fact, isOfficial]) => {
      const provenance: Provenance = isOfficial ? 'verified' : 'demo';
      const point = { region, plan: null, fact, provenance, state: null };
      return officialOnly ? keepOfficialRegionFact(point, START_YEAR) : point;
    }),
  }));
  return { year: START_YEAR, series };
}
