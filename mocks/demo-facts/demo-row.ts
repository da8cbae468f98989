import type { DemoFact } from '@mocks/sources/demo-facts';

export type Place = Pick<DemoFact, 'indicator' | 'series' | 'region' | 'year'>;

export const toFact = (place: Place, value: number): DemoFact => ({ ...place, value, state: null });
/** Due, and nothing was reported: never a zero. */
export const toGap = (place: Place): DemoFact => ({ ...place, value: null, state: 'no-data' });

/** Rounds as the plan prints; never a minus in front of zero. */
export function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}
