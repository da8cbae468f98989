import { STUDIES, type Study } from './series';

/** A round as the decree plans it and as it was held. */
export interface Measurement {
  readonly study: Study;
  readonly planYear: number;
  readonly heldYear: number;
  /** `YYYY-MM`; `null` while no result is in hand. */
  readonly published: string | null;
  /** `YYYY-MM` in which the result was to come out; `null` = not known, or published. */
  readonly due: string | null;
}

/** The month in which the result was to come out is over on the day of the data, and no result was found. */
export function isOverdue({ published, due }: Pick<Measurement, 'published' | 'due'>, dataDate: string): boolean {
  return published === null && due !== null && due < dataDate.slice(0, 7);
}

export interface StudyCalendar<M extends Measurement> {
  readonly study: Study;
  readonly rounds: readonly M[];
  /** What is still to come of the rounds in the data; `null` = the data name no further round, which does not mean that there is none. */
  readonly next: M | null;
}

/**
 * Rounds by study, in the order of the studies and of the decree's years.
 *
 * Absent: a study without a round in the data is left out. Nothing is reckoned ahead: a next round is one that the data name and that has no result yet.
 */
export function toStudyCalendar<M extends Measurement>(measurements: readonly M[]): StudyCalendar<M>[] {
  return STUDIES.flatMap((study) => {
    const rounds = measurements.filter((round) => round.study === study).toSorted((a, b) => a.planYear - b.planYear);
    return rounds.length === 0 ? [] : [{ study, rounds, next: rounds.find(({ published }) => published === null) ?? null }];
  });
}
