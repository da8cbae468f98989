import { regionalDecreeSeries } from '@mocks/sources/decree';
import { findOfficial } from '@mocks/sources/fact-index';
import { officialFacts, toOrigin } from '@mocks/sources/official-facts';
import { regions } from '@mocks/sources/regions';
import type { RegionDetail, RegionList, YearDetail } from '@/contracts/regions';
import { SERIES_YEARS } from '@/domain/series';
import { sortedBy } from '@/domain/sorted-by';
import { measuredOtherwise, measuresIn } from './other-definitions';

const ranks = new Map(regionalDecreeSeries.map(({ indicator, series }, i) => [`${indicator.id} ${series.code}`, i]));
const rankOfSeries = ({ indicator, series }: { readonly indicator: string; readonly series: string }) =>
  ranks.get(`${indicator} ${series}`) ?? ranks.size;
const regionRanks = new Map(regions.map(({ id }, i) => [id, i]));
const rankOfRegion = (id: string) => regionRanks.get(id) ?? -1;

const ofRegion = (region: string) => officialFacts.filter((fact) => fact.region === region);
const ofYear = (year: number) => officialFacts.filter((fact) => fact.year === year && regions.some(({ id }) => id === fact.region));

/** Where each official fact of a region comes from. */
export function regionOrigins(region: string): RegionDetail['origins'] {
  const facts = ofRegion(region).filter(({ definition }) => definition === 'programme');
  return sortedBy(facts, rankOfSeries, ({ year }) => year).map((fact) => ({
    indicator: fact.indicator,
    ...toOrigin(fact),
  }));
}

/** A region's figures by another definition. */
export const regionRelated = (region: string): RegionDetail['related'] => measuredOtherwise(ofRegion(region));

/** Where the official facts of a year come from: regions that share a source share an entry, because a page carries the whole file. */
export function yearOrigins(year: number): YearDetail['origins'] {
  const entries = new Map<string, YearDetail['origins'][number]>();
  for (const fact of ofYear(year).filter(({ definition }) => definition === 'programme')) {
    const { indicator, series, provenance, region, source } = fact;
    const key = [indicator, series, provenance, source.id].join(' ');
    const known = entries.get(key)?.regions ?? [];
    entries.set(key, { indicator, series, provenance, source, regions: [...known, region] });
  }
  const inOrder = [...entries.values()].map((entry) => ({ ...entry, regions: sortedBy(entry.regions, rankOfRegion) }));
  return sortedBy(
    inOrder,
    rankOfSeries,
    ({ provenance }) => provenance,
    ({ source }) => source.id,
  );
}

/** For each regional series the years in which any region has a published fact. */
export function publishedYears(): RegionList['published'] {
  const rows = regionalDecreeSeries.flatMap(({ indicator, series }) => {
    const isKnown = (year: number) =>
      regions.some(({ id: region }) => findOfficial({ indicator: indicator.id, series: series.code, region, year }));
    const years = SERIES_YEARS.filter(isKnown);
    return years.length > 0 ? [{ indicator: indicator.id, series: series.code, years }] : [];
  });
  return sortedBy(
    rows,
    ({ indicator }) => indicator,
    ({ series }) => series,
  );
}

/** Figures of all regions by another definition in one year. */
export function yearRelated(year: number): YearDetail['related'] {
  return measuresIn(ofYear(year)).map(({ measure, facts }) => {
    const sources = new Map(facts.map(({ source }) => [source.id, source]));
    return {
      ...measure,
      sources: sortedBy([...sources.values()], ({ id }) => id),
      regions: sortedBy(facts, ({ region }) => rankOfRegion(region)).map(({ region, value, provenance, source }) => ({
        ...{ region, value, provenance },
        source: source.id,
      })),
    };
  });
}
