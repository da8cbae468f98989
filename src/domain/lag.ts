import { grainOf } from './grain';
import type { Direction } from './series';

export interface PlanPoint {
  readonly year: number;
  readonly value: number;
}

/** `known: false` says why there is no lag; the screen shows the reason, never a zero. */
export type Lag =
  | {
      readonly known: true;
      /** Negative = ahead of the plan. */
      readonly months: number;
      /** The fact lies before the first point of the plan line (at least so many behind) or beyond its last (at least so many ahead). */
      readonly atLeast: boolean;
    }
  /** `no-plan`: the line has no moment to compare with (no plan at all, none any more, or none before a first plan year that is missed). */
  | { readonly known: false; readonly reason: 'constant-plan' | 'plan-steps-back' | 'yearly-flow' | 'no-plan' };

/** Which way known months are bounded, as signed months: behind at least so many; ahead at least so many is at most so many behind. */
export type LagBound = 'exact' | 'at-least' | 'at-most';

export function lagBound({ months, atLeast }: Pick<Extract<Lag, { known: true }>, 'months' | 'atLeast'>): LagBound {
  return atLeast ? (months > 0 ? 'at-least' : 'at-most') : 'exact';
}

/**
 * Months behind plan: how long ago the plan line had today's fact.
 *
 * `line` is the baseline (if any) and the yearly plan points, ascending, straight between them; `year` is the plan year that is judged.
 * Units:  months, unrounded; negative = ahead. A flat step of the line gives a range: the smaller distance is reported.
 * Absent: a plan that is constant or steps back has no lag; nor has a fact below the very first point in the year of that point ("≥ 0" would say nothing).
 * Errors: RangeError on a figure that is not finite.
 * Source: DOMAIN.md section 3, "months behind plan".
 */
export function monthsBehind(input: { line: readonly PlanPoint[]; direction: Direction; year: number; fact: number }): Lag {
  const { direction, year, fact } = input;
  if (![year, fact, ...input.line.map((point) => point.value)].every(Number.isFinite)) {
    throw new RangeError(`monthsBehind: figures must be finite, got fact ${fact} of ${year}`);
  }
  const better = direction === 'higher' ? 1 : -1;
  // months from the judged year: counting from year 0 would leave binary dust in every lag
  const line = input.line.map((point) => ({ month: 12 * (point.year - year), height: better * point.value }));
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last) return { known: false, reason: 'no-plan' };
  if (line.some((point, i) => i > 0 && point.height < (line[i - 1]?.height ?? 0))) return { known: false, reason: 'plan-steps-back' };
  if (last.height === first.height) return { known: false, reason: 'constant-plan' };

  const height = better * fact;
  const lagFrom = (month: number, atLeast: boolean): Lag => ({ known: true, months: 0 - month, atLeast });
  const grain = grainOf(first.height, last.height);
  if (height < first.height - grain) return first.month < 0 ? lagFrom(first.month, true) : { known: false, reason: 'no-plan' };
  if (height > last.height + grain) return lagFrom(last.month, true);

  const [earliest, latest] = monthsReached(line, height, grain);
  return lagFrom(Math.min(Math.max(0, earliest), latest), false);
}

/** First and last moment at which a rising line has this height; they differ only on a flat step. */
function monthsReached(line: readonly { month: number; height: number }[], height: number, grain: number): [number, number] {
  let earliest = Number.POSITIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  line.forEach((point, i) => {
    const next = line[i + 1] ?? point;
    if (height < point.height - grain || height > next.height + grain) return;
    const rise = next.height - point.height;
    const done = rise === 0 ? 0 : Math.min(Math.max(height - point.height, 0), rise) / rise;
    const at = point.month + done * (next.month - point.month);
    earliest = Math.min(earliest, at);
    latest = Math.max(latest, rise === 0 ? next.month : at);
  });
  return [earliest, latest];
}
