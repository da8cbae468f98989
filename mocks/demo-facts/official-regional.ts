import type { SeriesRef } from '@mocks/sources/decree';
import { officialFacts } from '@mocks/sources/official-facts';

const key = (indicator: string, series: string, region: string, year: number) => `${indicator} ${series} ${region} ${year}`;
const values = new Map(
  officialFacts
    .filter((fact) => fact.definition === 'programme')
    .map((fact) => [key(fact.indicator, fact.series, fact.region, fact.year), fact.value]),
);

/** The official fact of a region by the programme's own definition; `null` where none was found. */
export const officialRegional = ({ indicator, series }: SeriesRef, region: string, year: number): number | null =>
  values.get(key(indicator.id, series.code, region, year)) ?? null;
