import { decreeSeries, regionalDecreeSeries, release, type SeriesRef } from '@mocks/sources/decree';
import { findOfficial } from '@mocks/sources/fact-index';
import { COMPARATOR, NATION } from '@mocks/sources/nation';
import { nationalSeries } from '@mocks/sources/national-series';
import { type OfficialFact, officialFacts } from '@mocks/sources/official-facts';
import { regionalPoints } from '@mocks/sources/regional-series';
import { regions } from '@mocks/sources/regions';
import { findSource } from '@mocks/sources/source-table';
import type { PastChange } from '@/contracts/changes';
import type { PointAnswer, Source } from '@/contracts/parts';
import { sourceLine } from '@/domain/source-line';
import { type Cell, formatTable, type Row } from './csv';
import { pastChanges } from './past-changes';

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
  'source_kk',
  'source_ru',
  'note',
  'plan_year',
  'history',
] as const;

type ObservationRow = Row<(typeof OBSERVATION_COLUMNS)[number]>;

/**
 * `observations.csv`: the national series year by year, the regional facts, then the figures by other definitions, the comparators and the facts about promises.
 * A row needs a fact, or for the nation a plan; `provenance` is the word of the JSON points, `confidence` is empty for demo facts.
 */
export function buildObservations(): string {
  const national = decreeSeries.flatMap((ref) => rowsOf(ref, NATION, nationalSeries(ref.indicator, ref.series).points));
  const regional = regionalDecreeSeries.flatMap((ref) => regions.flatMap((region) => rowsOf(ref, region.id, regionalPoints(ref, region))));
  const others = officialFacts.filter((fact) => fact.definition !== 'programme' || fact.region === COMPARATOR).map(toOtherRow);
  return formatTable(OBSERVATION_COLUMNS, [...national, ...regional, ...others]);
}

function rowsOf({ indicator, series }: SeriesRef, region: string, points: readonly PointAnswer[]): ObservationRow[] {
  return points
    .filter((point) => point.fact !== null || (region === NATION && point.plan !== null))
    .map((point) => {
      const { year, plan, planYear, fact, provenance, note } = point;
      const place = { indicator: indicator.id, series: series.code, region, year };
      const official = findOfficial(place);
      const isDecree = provenance !== null && provenance !== 'demo' && !official;
      const source = official?.source ?? (isDecree ? findSource(release.decree) : null);
      return {
        ...{ ...place, plan, fact, provenance, confidence: confidenceOf(provenance), definition: 'programme' },
        ...sourceCells(source),
        note: noteOf(note),
        plan_year: plan === null ? null : (planYear ?? year),
        history: historyOf(place),
      };
    });
}

/** How much an official fact is trusted; a demo fact deserves none. */
const confidenceOf = (provenance: PointAnswer['provenance']): Cell => (provenance === 'demo' ? null : provenance);

function toOtherRow(fact: OfficialFact): ObservationRow {
  const { indicator, series, region, year, value, provenance, definition, source, note } = fact;
  return {
    ...{ indicator, series, region, year, fact: value, provenance, confidence: provenance, definition },
    ...sourceCells(source),
    ...{ note: noteOf(note), history: historyOf(fact) },
  };
}

/** `2026-11-26 moved 1.46 2023`: when a release did what with which value that stood here; of a move, the year of its other end. */
function historyOf({ indicator, series, region, year }: Pick<OfficialFact, 'indicator' | 'series' | 'region' | 'year'>): Cell {
  const isHere = (change: PastChange) =>
    change.indicator === indicator && change.series === series && change.region === region && change.year === year;
  const told = pastChanges(isHere).map(({ date, kind, was, other }) => [date, kind, was.value, ...(other ? [other.year] : [])].join(' '));
  return told.length > 0 ? told.join('; ') : null;
}

const noteOf = (note: PointAnswer['note']): Cell => (note ? `${note.kk} / ${note.ru}` : null);

const sourceCells = (source: Source | null): ObservationRow =>
  source === null ? {} : { source: source.id, source_kk: sourceLine(source, 'kk'), source_ru: sourceLine(source, 'ru') };
