import type { Series } from './series';

/** Where the data hold no standard error, a change of fewer points than these is worded neutrally (DOMAIN.md section 4). */
export const STUDY_ERROR_POINTS = 5;

/** So many standard errors lie on either side of a mean with a confidence of 95 per cent. */
const CONFIDENCE = 1.96;

/** How a fact of a study compares with its start: `small` = neither a rise nor a fall may be read out of it. */
export const STUDY_CHANGES = ['small', 'better', 'worse'] as const;

/** What a difference must reach to be called a change, in points. */
export interface ChangeLimit {
  readonly points: number;
  /** `standard-error`: of both rounds, as published; `rule`: our data hold none. */
  readonly by: 'standard-error' | 'rule';
}

/**
 * What the difference of a study's means in two years must reach to be called a change: 1.96 times the standard error of a difference,
 * √(a² + b²), where the data hold the errors of both rounds, else the five points of the rule.
 *
 * Units: points. Never smaller than what the errors say; the link error between rounds is not in it, because nobody gave it here.
 * Source: DOMAIN.md sections 4 and 5: a difference within a published standard error is not a change.
 */
export function changeLimit({ errors = [] }: Pick<Series, 'errors'>, [from, to]: readonly [number, number]): ChangeLimit {
  const inYear = (year: number) => errors.find((error) => error.year === year)?.value;
  const [first, second] = [inYear(from), inYear(to)];
  if (first === undefined || second === undefined) return { points: STUDY_ERROR_POINTS, by: 'rule' };
  return { points: CONFIDENCE * Math.hypot(first, second), by: 'standard-error' };
}

/** The limit of a fact of a year against the start of its series; by the rule where the start was no measurement. 0 = no study, every difference is one. */
export function errorSinceStart({ study, baseline, errors }: Pick<Series, 'study' | 'baseline' | 'errors'>, year: number): number {
  return study === null ? 0 : limitSinceStart({ baseline, errors }, year).points;
}

/** The same with where it comes from; for a study. */
export function limitSinceStart({ baseline, errors }: Pick<Series, 'baseline' | 'errors'>, year: number): ChangeLimit {
  return changeLimit({ errors: baseline?.kind === 'fact' ? errors : [] }, [baseline?.year ?? year, year]);
}
