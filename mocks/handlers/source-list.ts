import { type DecreeIndicator, decreeIndicators, regionalDecreeSeries, release } from '@mocks/sources/decree';
import { nationalSeries } from '@mocks/sources/national-series';
import { type OfficialFact, officialFacts } from '@mocks/sources/official-facts';
import { regionalPoints } from '@mocks/sources/regional-series';
import { regions } from '@mocks/sources/regions';
import { indicatorShort } from '@mocks/sources/texts';
import type { PointAnswer } from '@/contracts/parts';
import type { ProvenanceCounts, SourceList } from '@/contracts/sources';
import { PROVENANCES } from '@/domain/series';

/** `sources.json` */
export function buildSourceList(): SourceList {
  return {
    dataDate: release.dataDate,
    sources: groupBySource().map(toSource),
    indicators: decreeIndicators.map(toCounts),
  };
}

function groupBySource(): OfficialFact[][] {
  const groups = new Map<string, OfficialFact[]>();
  for (const fact of officialFacts) {
    const key = `${fact.sourceTitle}\n${fact.source}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()];
}

function toSource(facts: readonly OfficialFact[]): SourceList['sources'][number] {
  const years = facts.map(({ year }) => year);
  return {
    title: facts[0]?.sourceTitle ?? '',
    address: facts[0]?.source ?? null,
    facts: facts.length,
    from: Math.min(...years),
    to: Math.max(...years),
    indicators: [...new Set(facts.map(({ indicator }) => indicator))],
  };
}

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
