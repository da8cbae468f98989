import type { DecidedOutcome } from './choices';
import { type Point, PROGRAMME_YEARS, type Provenance } from './series';

/** A promise with a number that somebody measures. */
export interface MeasuredPromise {
  readonly value: number;
  /** Each of them decides. */
  readonly due: readonly number[];
  readonly holds: 'at-least' | 'at-most';
  /** The series only grows, so a later year that falls short decides the earlier one. */
  readonly isRunningTotal: boolean;
}

type Judged = Pick<Point, 'year' | 'fact' | 'provenance'>;
type Fact = { readonly year: number; readonly fact: number; readonly provenance: Provenance };

/** `unreported`: there is no fact at all. */
export type PromiseOutcome = ({ readonly kind: DecidedOutcome } & Fact) | { readonly kind: 'unreported' };

/**
 * What became of a promise beside the indicators, by published facts alone; in the reader's own preview by those of the preview too, marked as they are.
 *
 * It is missed as soon as one of its years falls short, kept when all of them are reported and none does; of a running total, without a fact of its
 * year, the first later fact that falls short decides. Anything else decides nothing: unknown is never told as not kept. Absent: `unreported`.
 * Source: DOMAIN.md sections 2 and 4.
 */
export function promiseOutcome(promise: MeasuredPromise, points: readonly Judged[]): PromiseOutcome {
  const { value, holds, isRunningTotal, due } = promise;
  const last = Math.max(...due);
  const facts = points
    .flatMap(({ year, fact, provenance }): Fact[] =>
      fact === null || provenance === null || provenance === 'demo' ? [] : [{ year, fact, provenance }],
    )
    .toSorted((a, b) => a.year - b.year);
  const isKept = ({ fact }: Fact) => (holds === 'at-least' ? fact >= value : fact <= value);
  const ofYears = facts.filter(({ year }) => due.includes(year));
  const short = ofYears.find((fact) => !isKept(fact));
  if (short) return { kind: 'missed', ...short };
  const lastOf = ofYears.at(-1);
  if (lastOf && ofYears.length === due.length) return { kind: 'kept', ...lastOf };
  const later = isRunningTotal ? facts.find((fact) => fact.year > last && !isKept(fact)) : undefined;
  if (later) return { kind: 'missed', ...later };
  const known = facts.findLast(({ year }) => year <= last);
  return known ? { kind: 'last-known', ...known } : { kind: 'unreported' };
}

/** Of a promise whose facts are reported by itself. */
export const outcomeByItself = ({ value, due }: Pick<MeasuredPromise, 'value' | 'due'>, points: readonly Judged[]): PromiseOutcome =>
  promiseOutcome({ value, due, holds: 'at-least', isRunningTotal: false }, points);

interface BySeries {
  /** `null`: only a date is promised. */
  readonly value: number | null;
  /** `null`: the decree names none, and the last year of the programme decides. */
  readonly byYear: number | null;
  readonly measuredBy: Pick<MeasuredPromise, 'holds' | 'isRunningTotal'>;
}

/** Of a promise that a series of an indicator measures. Absent: `unreported` where no number is promised. */
export function outcomeBySeries({ value, byYear, measuredBy }: BySeries, points: readonly Judged[]): PromiseOutcome {
  if (value === null) return { kind: 'unreported' };
  const { holds, isRunningTotal } = measuredBy;
  return promiseOutcome({ value, due: [byYear ?? PROGRAMME_YEARS.at(-1) ?? 2025], holds, isRunningTotal }, points);
}
