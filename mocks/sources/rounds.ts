import type { Study } from '@/domain/series';
import { type DecreeSeries, measurements } from './decree';

export type Round = (typeof measurements)[number];

/** What a year of a study's calendar is: a round held in it, a round moved away from it, or nothing. */
export type StudyYear = { kind: 'held'; round: Round } | { kind: 'postponed' } | { kind: 'not-due' };

/** A round counts only where the decree planned the series for it: a plan point belongs to a measurement (DOMAIN.md section 4). */
export function studyYear(series: DecreeSeries, study: Study, year: number): StudyYear {
  const planned = measurements.filter((round) => round.study === study && series.plan[round.planYear] !== undefined);
  const held = planned.find((round) => round.heldYear === year);
  if (held) return { kind: 'held', round: held };
  return planned.some((round) => round.planYear === year) ? { kind: 'postponed' } : { kind: 'not-due' };
}
