import { type DecreeIndicator, decreeIndicators, decreeSeries, regionalDecreeSeries, release } from '@mocks/sources/decree';
import { nationalSeries } from '@mocks/sources/national-series';
import { officialFacts } from '@mocks/sources/official-facts';
import { regionalPoints } from '@mocks/sources/regional-series';
import { regions } from '@mocks/sources/regions';
import { type SourceFile, sourceTable } from '@mocks/sources/source-table';
import { indicatorShort } from '@mocks/sources/texts';
import type { PointAnswer } from '@/contracts/parts';
import type { ProvenanceCounts, SourceList } from '@/contracts/sources';
import { PROVENANCES } from '@/domain/series';
import { sortedBy } from '@/domain/sorted-by';

/** `sources.json` */
export function buildSourceList(): SourceList {
  return {
    dataDate: release.dataDate,
    sources: sortedBy([...sourceTable.values()], ({ id }) => id).map(toSource),
    indicators: decreeIndicators.map(toCounts),
  };
}

function toSource(source: SourceFile): SourceList['sources'][number] {
  const facts = [...officialFacts.filter((fact) => fact.source.id === source.id), ...(source.id === release.decree ? decreeFacts : [])];
  const years = facts.map(({ year }) => year);
  return {
    ...source,
    facts: facts.length,
    from: years.length === 0 ? null : Math.min(...years),
    to: years.length === 0 ? null : Math.max(...years),
    // a promise beside the indicators is none
    indicators: [...new Set(facts.map(({ indicator }) => indicator).filter((id) => decreeIndicators.some((known) => known.id === id)))],
  };
}

/** The facts that the decree itself states. */
const decreeFacts = decreeSeries.flatMap(({ indicator, series }) =>
  Object.keys(series.decreeFacts).map((year) => ({ indicator: indicator.id, year: Number(year) })),
);

function toCounts(indicator: DecreeIndicator): SourceList['indicators'][number] {
  const regional = regionalDecreeSeries.filter((ref) => ref.indicator === indicator);
  return {
    id: indicator.id,
    short: indicatorShort(indicator.id),
    nation: countByOrigin(indicator.series.flatMap((series) => nationalSeries(indicator, series).points)),
    regions:
      regional.length === 0 ? null : countByOrigin(regional.flatMap((ref) => regions.flatMap((region) => regionalPoints(ref, region)))),
  };
}

function countByOrigin(points: readonly PointAnswer[]): ProvenanceCounts {
  const counts = PROVENANCES.map((provenance) => [provenance, points.filter((point) => point.provenance === provenance).length]);
  return Object.fromEntries(counts) as ProvenanceCounts;
}
