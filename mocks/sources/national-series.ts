import type { SeriesAnswer } from '@/contracts/indicators';
import type { PointAnswer } from '@/contracts/parts';
import { type Baseline, SERIES_YEARS, type Series } from '@/domain/series';
import type { DecreeIndicator, DecreeSeries } from './decree';
import { findDemo, findOfficial } from './fact-index';
import { joinNotes, ownNote } from './fact-notes';
import { NATION } from './nation';
import { planDecimals, planOfYear } from './plan';
import { isYearlyFlow, notYetMeasured } from './series-traits';
import { studyErrors } from './study-errors';
import { seriesShort } from './texts';

/**
 * One national year: the decree's plan beside the official fact, else the decree's own fact, else the demo fact.
 *
 * Absent: a missing fact comes with the state that explains it.
 */
function nationalPoint(indicator: DecreeIndicator, series: DecreeSeries, year: number): PointAnswer {
  const { plan, planYear, stateWithoutFact } = planOfYear(indicator.id, series, year);
  const key = { indicator: indicator.id, series: series.code, region: NATION, year };
  const official = findOfficial(key);
  const decreeFact = series.decreeFacts[year];
  const demo = findDemo(key);
  const unmeasured = plan === null ? null : notYetMeasured(indicator.id, series.code, year);
  const note = joinNotes([official?.note ?? null, ownNote(indicator.id, series.code, year), unmeasured]);
  const point = { year, plan, planYear, note };
  if (official) return { ...point, fact: official.value, provenance: official.provenance, state: null };
  if (decreeFact !== undefined) return { ...point, fact: decreeFact, provenance: 'verified', state: null };
  if (demo && demo.value !== null) return { ...point, fact: demo.value, provenance: 'demo', state: null };
  return { ...point, fact: null, provenance: null, state: demo?.state ?? stateWithoutFact };
}

/** The decree wrote the TIMSS 2019 "baseline" before the results came out; growth to a base year starts at 0 by definition. */
function toBaseline(indicator: DecreeIndicator, series: DecreeSeries): Baseline | null {
  if (series.baseline) return { ...series.baseline, kind: series.study === 'TIMSS' ? 'expectation' : 'fact' };
  return indicator.unit === 'percent-growth-to-2018' ? { year: 2018, value: 0, kind: 'definition' } : null;
}

/** The standard errors of a study's means; nothing where the data hold none. */
function errorsOf(indicator: string, series: string): Pick<SeriesAnswer, 'errors'> {
  const own = studyErrors.errors.filter((row) => row.indicator === indicator && row.series === series);
  return own.length > 0 ? { errors: own.map(({ year, value }) => ({ year, value })) } : {};
}

export function nationalSeries(indicator: DecreeIndicator, series: DecreeSeries): SeriesAnswer {
  return {
    code: series.code,
    title: series.title,
    short: seriesShort(indicator.id, series.code),
    study: series.study,
    flow: isYearlyFlow(indicator.id, series.code),
    decimals: planDecimals(series),
    baseline: toBaseline(indicator, series),
    points: SERIES_YEARS.map((year) => nationalPoint(indicator, series, year)),
    ...errorsOf(indicator.id, series.code),
  };
}

/** The same series in the shape that the domain judges. */
export function toDomainSeries(indicator: DecreeIndicator, series: DecreeSeries): Series {
  return { ...nationalSeries(indicator, series), unit: indicator.unit, direction: indicator.direction };
}
