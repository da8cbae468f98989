import { decreeSeries, regionalDecreeSeries, release, type SeriesRef } from '@mocks/sources/decree';
import { findOfficial, NATION } from '@mocks/sources/fact-index';
import { type OfficialFact, officialFacts } from '@mocks/sources/facts';
import { nationalSeries } from '@mocks/sources/national-series';
import { regionalPoints } from '@mocks/sources/regional-series';
import { regions } from '@mocks/sources/regions';
import type { PointAnswer } from '@/contracts/parts';
import { type Cell, formatTable } from './csv';

export const OBSERVATION_COLUMNS = [
  'indicator',
  'series',
  'region',
  'year',
  'plan',
  'fact',
  'provenance',
  'confidence',
  'definition',
  'source',
  'note',
] as const;

/**
 * `observations.csv`: the national series year by year, the regional facts, then the figures by other definitions and the comparators.
 * A row needs a plan or a fact; `provenance` is official or demo, `confidence` grades the official ones.
 */
export function buildObservations(): string {
  const national = decreeSeries.flatMap((ref) => rowsOf(ref, NATION, nationalSeries(ref.indicator, ref.series).points));
  const regional = regionalDecreeSeries.flatMap((ref) => regions.flatMap((region) => rowsOf(ref, region.id, regionalPoints(ref, region))));
  const shown = new Set(['programme']);
  const ids = new Set([NATION, ...regions.map((region) => region.id)]);
  const others = officialFacts.filter((fact) => !shown.has(fact.definition) || !ids.has(fact.region)).map(toOtherRow);
  return formatTable(OBSERVATION_COLUMNS, [...national, ...regional, ...others]);
}

function rowsOf({ indicator, series }: SeriesRef, region: string, points: readonly PointAnswer[]): Cell[][] {
  return points
    .filter((point) => point.fact !== null || (region === NATION && point.plan !== null))
    .map((point) => {
      const { year, plan, fact, provenance, note } = point;
      const official = findOfficial({ indicator: indicator.id, series: series.code, region, year });
      const isDecree = provenance !== null && provenance !== 'demo' && !official;
      const source = isDecree ? `${release.decree.title}, ${release.decree.address}` : official ? sourceOf(official) : null;
      return [indicator.id, series.code, region, year, plan, fact, ...originOf(provenance), 'programme', source, note?.ru ?? null];
    });
}

function originOf(provenance: PointAnswer['provenance']): [Cell, Cell] {
  if (provenance === null) return [null, null];
  return provenance === 'demo' ? ['demo', null] : ['official', provenance];
}

function toOtherRow(fact: OfficialFact): Cell[] {
  const { indicator, series, region, year, value, provenance, definition, note } = fact;
  return [indicator, series, region, year, null, value, 'official', provenance, definition, sourceOf(fact), note?.ru ?? null];
}

const sourceOf = (fact: OfficialFact) => `${fact.sourceTitle}, ${fact.source}`;
