import { PROGRAMME_YEARS, type State } from '@/domain/series';
import type { DecreeSeries } from './decree';
import { studyYear } from './rounds';
import { isDiscontinued, notYetMeasured } from './series-traits';

export interface PlanOfYear {
  readonly plan: number | null;
  readonly planYear: number | null;
  /** What the year is called when no fact is known. */
  readonly stateWithoutFact: State;
}

const NOT_PLANNED: PlanOfYear = { plan: null, planYear: null, stateWithoutFact: 'not-planned' };
const isProgrammeYear = (year: number) => PROGRAMME_YEARS.some((candidate) => candidate === year);

/**
 * The plan of one year, and the state of the year while it has no fact.
 *
 * Absent: `plan: null` where the decree prints "–", and in the year that a study was moved away from.
 * Source: DOMAIN.md sections 4 and 5.
 */
export function planOfYear(indicator: string, series: DecreeSeries, year: number): PlanOfYear {
  if (series.study !== null) return planOfStudyYear(series, series.study, year);
  const plan = series.plan[year] ?? null;
  if (isDiscontinued(indicator, series.code, year)) return { plan, planYear: null, stateWithoutFact: 'discontinued' };
  if (plan === null) return NOT_PLANNED;
  return { plan, planYear: null, stateWithoutFact: notYetMeasured(indicator, series.code, year) ? 'postponed' : 'no-data' };
}

function planOfStudyYear(series: DecreeSeries, study: NonNullable<DecreeSeries['study']>, year: number): PlanOfYear {
  const of = studyYear(series, study, year);
  if (of.kind === 'held') {
    const { planYear, heldYear, published } = of.round;
    return {
      plan: series.plan[planYear] ?? null,
      planYear: planYear === heldYear ? null : planYear,
      stateWithoutFact: published === null ? 'awaiting' : 'no-data',
    };
  }
  if (!isProgrammeYear(year)) return NOT_PLANNED;
  return { plan: null, planYear: null, stateWithoutFact: of.kind };
}

/** Decimals that the plan prints: the most among its values; the baseline does not count. */
export function planDecimals(series: DecreeSeries): number {
  return Math.max(...Object.values(series.plan).map((value) => String(value).split('.')[1]?.length ?? 0));
}
