import { isUnproven, type Point } from './series';

/** A promise with a number that a series measures. */
export interface MeasuredPromise {
  readonly value: number;
  /** `null` = the decree names no year: the last one of the programme. */
  readonly byYear: number | null;
  readonly holds: 'at-least' | 'at-most';
  /** The series only grows, so a later year that falls short decides the earlier one. */
  readonly isRunningTotal: boolean;
}

type Fact = { readonly year: number; readonly fact: number };

/** `last-known`: a published fact of an earlier year, which decides nothing; `unreported`: there is none at all. */
export type PromiseOutcome = ({ readonly kind: 'kept' | 'missed' | 'last-known' } & Fact) | { readonly kind: 'unreported' };

const LAST_YEAR = 2025;

/**
 * What became of a promise beside the indicators, by published facts alone.
 *
 * The fact of its year decides; of a running total, without one, the first later fact that falls short. Anything else decides nothing: unknown is
 * never told as not kept. Absent: `unreported`. Source: DOMAIN.md sections 2 and 4.
 */
export function promiseOutcome(promise: MeasuredPromise, points: readonly Pick<Point, 'year' | 'fact' | 'provenance'>[]): PromiseOutcome {
  const { value, holds, isRunningTotal } = promise;
  const due = promise.byYear ?? LAST_YEAR;
  const facts = points
    .flatMap(({ year, fact, provenance }): Fact[] =>
      fact === null || provenance === null || isUnproven(provenance) ? [] : [{ year, fact }],
    )
    .toSorted((a, b) => a.year - b.year);
  const isKept = ({ fact }: Fact) => (holds === 'at-least' ? fact >= value : fact <= value);
  const ofYear = facts.find(({ year }) => year === due);
  if (ofYear) return { kind: isKept(ofYear) ? 'kept' : 'missed', ...ofYear };
  const short = isRunningTotal ? facts.find((fact) => fact.year > due && !isKept(fact)) : undefined;
  if (short) return { kind: 'missed', ...short };
  const last = facts.findLast(({ year }) => year < due);
  return last ? { kind: 'last-known', ...last } : { kind: 'unreported' };
}
