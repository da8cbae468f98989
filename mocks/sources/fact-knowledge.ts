import type { FactKnowledge, Promised } from '@/domain/checks/fact-knowledge';
import { type StatedKnowledge, type StatedSeries, toFactKnowledge } from '@/domain/checks/stated-knowledge';
import { redrawnIn } from '@/domain/region-names';
import { PROMISE_SERIES, PROVENANCES, SERIES_YEARS } from '@/domain/series';
import { boundsOf } from '@/domain/value-bounds';
import { decreeSeries, type SeriesRef } from './decree';
import { commitments } from './decree-texts';
import { noteCodes } from './fact-notes';
import { COMPARATOR, NATION } from './nation';
import { planDecimals, planOfYear } from './plan';
import { regions } from './regions';
import { studyYear } from './rounds';
import { isDiscontinued, regionalGapReason } from './series-traits';
import { sourceTable } from './source-table';
import { regionShorts, relatedMeasures } from './texts';

/** What the strict reader of facts knows of the programme: the decree's series, the measures beside them, regions, sources and notes. */
export const statedKnowledge = {
  years: SERIES_YEARS,
  nation: NATION,
  comparator: COMPARATOR,
  series: [...decreeSeries.map(toProgramme), ...relatedMeasures.map(toOther), ...commitments.flatMap(toPromise)],
  regions: regions.map(({ id, validFrom, names, population }) => ({
    id,
    validFrom,
    names: [...new Set([...names, ...regionShorts(id)].flatMap(({ kk, ru }) => [kk, ru]))],
    population,
    redrawnIn: redrawnIn(id, regions),
  })),
  confidences: PROVENANCES.filter((provenance) => provenance !== 'demo'),
  sourceTitles: [...sourceTable.values()].map(({ id, title, foreign, publisher, published, address }) => ({
    ...{ id, title, foreign, publisher, published, address },
  })),
  notes: noteCodes,
} satisfies StatedKnowledge;

export const factKnowledge: FactKnowledge = toFactKnowledge(statedKnowledge);

function toProgramme({ indicator, series }: SeriesRef): StatedSeries {
  return {
    indicator: indicator.id,
    series: series.code,
    definition: 'programme',
    unit: indicator.unit,
    unitNames: [indicator.unitLabel.kk, indicator.unitLabel.ru],
    bounds: boundsOf(indicator, series),
    usual: usualOf({ series }),
    isRegional: indicator.regionalAggregation !== 'none',
    isStudy: series.study !== null,
    promised: promisedOf({ indicator, series }),
    gaps: SERIES_YEARS.flatMap((year) => {
      const reason = gapOf({ indicator, series }, year);
      return reason === null ? [] : [{ year, reason }];
    }),
    notComparable: notComparable(indicator.id, series.code),
  };
}

function promisedOf({ indicator, series }: SeriesRef): Promised {
  const planned = SERIES_YEARS.map((year) => [year, planOfYear(indicator.id, series, year).plan] as const);
  return {
    direction: indicator.direction,
    decimals: planDecimals(series),
    plan: Object.fromEntries(planned.filter(([, plan]) => plan !== null)) as Record<string, number>,
    baseline: series.baseline,
    aggregation: indicator.regionalAggregation,
    isAdditive: indicator.additiveParts,
  };
}

function gapOf({ indicator, series }: SeriesRef, year: number): StatedSeries['gaps'][number]['reason'] | null {
  const { study } = series;
  if (isDiscontinued(indicator.id, series.code, year)) return 'source-discontinued';
  return study !== null && year >= 2020 && studyYear(series, study, year).kind !== 'held' ? 'study-out-of-round' : null;
}

function toOther({ indicator, code, unit, unitLabel }: (typeof relatedMeasures)[number]): StatedSeries {
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
    promised: null,
    gaps: [],
    notComparable: notComparable(indicator, code),
  };
}

function toPromise({ id, value, measure }: (typeof commitments)[number]): StatedSeries[] {
  if (!measure) return [];
  const { unit, unitLabel } = measure;
  return [
    {
      ...{ indicator: id, series: PROMISE_SERIES, definition: 'commitment', unit, unitNames: [unitLabel.kk, unitLabel.ru] },
      bounds: boundsOf({ id, unit }, { study: null, plan: {} }),
      usual: value === null || unit === 'done' ? [] : [value],
      ...{ isRegional: false, isStudy: false, promised: null, gaps: [], notComparable: [] },
    },
  ];
}

function notComparable(indicator: string, series: string): StatedSeries['notComparable'] {
  return regions
    .map((region) => ({
      region: region.id,
      years: SERIES_YEARS.filter((year) => regionalGapReason(indicator, series, region, year) !== null),
    }))
    .filter(({ years }) => years.length > 0);
}

function usualOf({ series }: Pick<SeriesRef, 'series'>): number[] {
  return [...Object.values(series.plan), ...(series.baseline ? [series.baseline.value] : [])];
}
