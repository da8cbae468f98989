import { regionalDecreeSeries } from '@mocks/sources/decree';
import { findOfficial } from '@mocks/sources/fact-index';
import { NATION } from '@mocks/sources/nation';
import { type OfficialFact, officialFacts } from '@mocks/sources/official-facts';
import { regions } from '@mocks/sources/regions';
import { relatedMeasures } from '@mocks/sources/texts';
import type { RegionDetail, RegionList, YearDetail } from '@/contracts/regions';
import { SERIES_YEARS } from '@/domain/series';

const ofRegion = (region: string) => officialFacts.filter((fact) => fact.region === region);
const ofYear = (year: number) => officialFacts.filter((fact) => fact.year === year && regions.some(({ id }) => id === fact.region));

/** Where each official fact of a region comes from. */
export function regionOrigins(region: string): RegionDetail['origins'] {
  return ofRegion(region)
    .filter(({ definition }) => definition === 'programme')
    .map((fact) => ({
      indicator: fact.indicator,
      series: fact.series,
      year: fact.year,
      value: fact.value,
      provenance: fact.provenance,
      source: fact.source,
      note: fact.note,
    }));
}

/** A region's figures by another definition. */
export function regionRelated(region: string): RegionDetail['related'] {
  return relatedMeasures
    .map(({ unit: _, ...measure }) => ({
      ...measure,
      points: ofMeasure(ofRegion(region), measure).map((fact) => ({
        year: fact.year,
        value: fact.value,
        provenance: fact.provenance,
        source: fact.source,
      })),
    }))
    .filter(({ points }) => points.length > 0);
}

/** Where the official facts of a year come from: regions that share a source share an entry, because a page carries the whole file. */
export function yearOrigins(year: number): YearDetail['origins'] {
  const entries = new Map<string, YearDetail['origins'][number]>();
  for (const fact of ofYear(year).filter(({ definition }) => definition === 'programme')) {
    const { indicator, series, provenance, region, source } = fact;
    const key = [indicator, series, provenance, source.id].join(' ');
    const known = entries.get(key)?.regions ?? [];
    entries.set(key, { indicator, series, provenance, source, regions: [...known, region] });
  }
  return [...entries.values()];
}

/** For each regional series the years in which any region has a published fact. */
export function publishedYears(): RegionList['published'] {
  return regionalDecreeSeries.flatMap(({ indicator, series }) => {
    const isKnown = (year: number) =>
      regions.some(({ id: region }) => findOfficial({ indicator: indicator.id, series: series.code, region, year }));
    const years = SERIES_YEARS.filter(isKnown);
    return years.length > 0 ? [{ indicator: indicator.id, series: series.code, years }] : [];
  });
}

/** Figures of all regions by another definition in one year. */
export function yearRelated(year: number): YearDetail['related'] {
  return relatedMeasures
    .map(({ unit: _, ...measure }) => {
      const facts = ofMeasure(ofYear(year), measure);
      const sources = new Map(facts.map(({ source }) => [source.id, source]));
      return {
        ...measure,
        sources: [...sources.values()],
        regions: facts.map(({ region, value, provenance }) => ({ region, value, provenance })),
      };
    })
    .filter((measure) => measure.regions.length > 0);
}

function ofMeasure(facts: readonly OfficialFact[], measure: { indicator: string; code: string }): OfficialFact[] {
  return facts.filter(
    ({ indicator, series, definition, region }) =>
      indicator === measure.indicator && series === measure.code && definition === 'other' && region !== NATION,
  );
}
