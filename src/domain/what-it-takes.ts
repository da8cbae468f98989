import { type Dated, isAtTarget, LAST_PROJECTED_YEAR, leftTo, type Paces, paceToYear, type Stretch, yearAtPace } from './realistic';
import type { Series } from './series';
import type { Wish } from './wishes';

export interface Takes {
  readonly last: Dated;
  readonly target: number;
  /** Change for the better per year that was asked for, or that the year asks for; in the indicator's unit. */
  readonly pace: number;
  /** When the target is reached; `null`: this pace does not lead there, or not before `LAST_PROJECTED_YEAR` (`isBeyond`). */
  readonly year: number | null;
  /** It does lead there, but so late that no year can be named. */
  readonly isBeyond: boolean;
  /** The pace that was asked for is a change that can be seen: neither within its error or rounding nor, the best one, no change for the better. */
  readonly isSeen: boolean;
  /** Pace ÷ the pace so far; `null` where there was no change for the better, or none that can be told from the error. */
  readonly times: number | null;
  /** The change so far is smaller than its error: no pace can be read out of it, and none leads anywhere. */
  readonly isWithinError: boolean;
  readonly soFar: Stretch;
}

/**
 * What it would take to reach the target from the last published value: by a year, or at a pace. A projection, never a fact.
 *
 * Absent: `null` where nothing later than the start is published, where nothing is left to reach, and for a pace that is not known.
 */
export function whatItTakes(series: Pick<Series, 'direction' | 'decimals'>, paces: Paces, wish: Wish): Takes | null {
  const { achieved, required, best, ratio, target, isWithinError } = paces;
  if (!achieved) return null;
  const last = achieved.to;
  const left = leftTo(series, last, target.value);
  if (isAtTarget(series, left)) return null;
  const pace =
    typeof wish === 'number' ? paceToYear({ last, left, year: wish }) : { achieved: achieved.pace, required, best: best?.pace }[wish];
  if (pace === null || pace === undefined) return null;
  const isSeen = !((wish === 'achieved' && isWithinError) || (wish === 'best' && ratio === null));
  const atPace = isSeen ? yearAtPace({ last, left, pace }) : null;
  const isBeyond = typeof wish !== 'number' && atPace !== null && atPace > LAST_PROJECTED_YEAR;
  const times = achieved.pace > 0 && !isWithinError ? pace / achieved.pace : null;
  const year = typeof wish === 'number' ? wish : isBeyond ? null : atPace;
  return { last, target: target.value, pace, year, isBeyond, isSeen, times, isWithinError, soFar: achieved };
}
