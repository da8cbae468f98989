import type { FactKnowledge, KnownSeries } from '@/domain/checks/fact-knowledge';
import { PROVENANCES, SERIES_YEARS } from '@/domain/series';
import { boundsOf } from '@/domain/value-bounds';
import { decreeSeries, type SeriesRef } from './decree';
import { hasNote } from './fact-notes';
import { COMPARATOR, NATION } from './nation';
import { regions } from './regions';
import { studyYear } from './rounds';
import { isDiscontinued, regionalGapReason } from './series-traits';
import { sourceTable } from './source-table';
import { regionShorts, relatedMeasures } from './texts';

/** What the strict reader of facts knows of the programme: the decree's series, the measures beside them, regions, sources and notes. */
export const factKnowledge: FactKnowledge = {
  years: SERIES_YEARS,
  nation: NATION,
  comparator: COMPARATOR,
  series: [...decreeSeries.map(toProgramme), ...relatedMeasures.map(toOther)],
  regions: regions.map(({ id, validFrom, names }) => ({
    id,
    validFrom,
    names: [...names, ...regionShorts(id)].flatMap(({ kk, ru }) => [kk, ru]),
  })),
  confidences: PROVENANCES.filter((provenance) => provenance !== 'demo'),
  sources: [...sourceTable.keys()],
  hasNote,
  isComparable: ({ indicator, series }, id, year) => {
    const region = regions.find((candidate) => candidate.id === id);
    return region === undefined || regionalGapReason(indicator, series, region, year) === null;
  },
};

function toProgramme({ indicator, series }: SeriesRef): KnownSeries {
  const { study } = series;
  return {
    indicator: indicator.id,
    series: series.code,
    definition: 'programme',
    unit: indicator.unit,
    unitNames: [indicator.unitLabel.kk, indicator.unitLabel.ru],
    bounds: boundsOf(indicator, series),
    usual: usualOf({ series }),
    isRegional: indicator.regionalAggregation !== 'none',
    isStudy: study !== null,
    gapOf: (year) => {
      if (isDiscontinued(indicator.id, series.code, year)) return 'source-discontinued';
      return study !== null && year >= 2020 && studyYear(series, study, year).kind !== 'held' ? 'study-out-of-round' : null;
    },
  };
}

function toOther({ indicator, code, unit, unitLabel }: (typeof relatedMeasures)[number]): KnownSeries {
  return {
    indicator,
    series: code,
    definition: 'other',
    unit,
    unitNames: [unitLabel.kk, unitLabel.ru],
    bounds: boundsOf({ id: indicator, unit }, { study: null, plan: {} }),
    // the programme's own series show the size where the unit is the same
    usual: decreeSeries.filter((ref) => ref.indicator.id === indicator && ref.indicator.unit === unit).flatMap(usualOf),
    isRegional: true,
    isStudy: false,
    gapOf: () => null,
  };
}

function usualOf({ series }: Pick<SeriesRef, 'series'>): number[] {
  return [...Object.values(series.plan), ...(series.baseline ? [series.baseline.value] : [])];
}
