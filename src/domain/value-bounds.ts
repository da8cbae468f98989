import type { Study, Unit } from './series';

/** What a value of a series can be at all, in its unit, both ends included. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Pay of teachers can exceed the average pay; every other percentage is a share. */
const PAY_RATIO = 'r1-1-1';
/** A plan above this is a pupils' score on the scale of PISA; other scores are shares of pupils or points of a scale up to 100. */
const SHARE_OF_PUPILS = 120;

interface PlannedSeries {
  readonly study: Study | null;
  readonly plan: Readonly<Record<string, number>>;
}

/** The bounds of an indicator's values; a study's shares of pupils are given some room above 100. */
export function boundsOf({ id, unit }: { readonly id: string; readonly unit: Unit }, series: PlannedSeries): Bounds {
  if (id === PAY_RATIO) return { low: 0, high: 200 };
  if (unit === 'percent') return { low: 0, high: 100 };
  if (unit === 'index' || unit === 'done') return { low: 0, high: 1 };
  if (unit === 'score' && Object.values(series.plan).some((plan) => plan > SHARE_OF_PUPILS)) return { low: 200, high: 700 };
  if (unit === 'score') return { low: 0, high: series.study === null ? 100 : SHARE_OF_PUPILS };
  if (unit.startsWith('percent-')) return { low: -50, high: 150 };
  // nobody stands before the first place
  return { low: unit === 'rank' ? 1 : 0, high: Number.MAX_SAFE_INTEGER };
}
