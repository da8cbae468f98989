import type { YearDetail } from '@/contracts/regions';
import { BASELINE_YEAR } from '@/domain/region-start';
import type { RegionalYear } from '@/domain/regional-year';
import { isPublished, type Provenance } from '@/domain/series';
import { type AsAsked, yearAsAsked } from './asked-facts';
import { derived } from './derived';
import { yearQuery } from './queries';
import { useAsked, useAskedAll } from './use-asked';

/**
 * Where each region started from: the facts of the baseline year without what a start does not need (states of gaps, notes, plans: there are none
 * before 2020), because the prerendered page carries them. Errors: those of the API.
 */
export const startQuery = derived(['start'], async (ask) => toStart(await ask(yearQuery(BASELINE_YEAR))));

/** Its origin as short as it can be: published or not, and the word of a preview, which no prerendered page holds. */
type StartFact = readonly [region: string, fact: number, origin: boolean | 'unpublished'];
type Start = readonly { readonly indicator: string; readonly series: string; readonly facts: readonly StartFact[] }[];

function toStart({ series }: YearDetail): Start {
  return series.map((row) => ({
    indicator: row.indicator,
    series: row.series,
    facts: row.regions.flatMap(({ region, fact, provenance }): StartFact[] =>
      fact === null ? [] : [[region, fact, provenance === 'unpublished' ? provenance : isPublished(provenance)]],
    ),
  }));
}

/** The start of all regions as the reader asked for it. Suspends; throws the query's error. */
export const useStart = (): RegionalYear => useAsked(startQuery, toStartYear);

/** The same, only where it is needed; else `null`, and nothing is asked for. */
export const useStartWhere = (isNeeded: boolean): RegionalYear | null => useAskedAll(isNeeded ? [startQuery] : [], toStartYear)[0] ?? null;

/** The starts as one year of regional series. */
function toStartYear(start: Start, asAsked: AsAsked): RegionalYear {
  const series = start.map((row) => ({
    ...row,
    regions: row.facts.map(([region, fact, origin]) => {
      const provenance: Provenance = origin === true ? 'verified' : origin || 'demo';
      return { region, plan: null, fact, provenance, state: null };
    }),
  }));
  return yearAsAsked({ year: BASELINE_YEAR, series }, asAsked);
}
