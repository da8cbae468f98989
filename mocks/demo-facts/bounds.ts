import type { DecreeIndicator } from '@mocks/sources/decree';

/** What a value of the series can be at all. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Pay of teachers can exceed the average pay; every other percentage is a share. */
const PAY_RATIO = 'r1-1-1';

export function boundsOf({ id, unit }: Pick<DecreeIndicator, 'id' | 'unit'>, isStudy: boolean): Bounds {
  if (id === PAY_RATIO) return { low: 0, high: 200 };
  if (unit === 'percent') return { low: 0, high: 100 };
  if (unit === 'index') return { low: 0, high: 1 };
  if (unit === 'score' && id === 't1-2') return { low: 200, high: 700 };
  if (unit === 'score') return { low: 0, high: isStudy ? 120 : 100 };
  if (unit.startsWith('percent-')) return { low: -50, high: 150 };
  return { low: 0, high: Number.MAX_SAFE_INTEGER };
}

/** A bounded value on an endless scale, where regions spread evenly and never cross the bounds; the bounds themselves are infinite. */
export const toScale = (value: number, { low, high }: Bounds): number => Math.log((value - low) / (high - value));
export const fromScale = (scaled: number, { low, high }: Bounds): number => low + (high - low) / (1 + Math.exp(-scaled));
