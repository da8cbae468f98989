import type { Lag } from '@/domain/lag';

/** Better than the last plan in the year of that plan: "at least 0 months ahead" would say nothing. */
export function isBeyondTarget(lag: Lag): boolean {
  return lag.known && lag.atLeast && lag.months === 0;
}
