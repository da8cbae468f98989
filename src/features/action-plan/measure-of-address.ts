import { rowId } from './plan-rows';

const MEASURE_ADDRESS = /^m-(0|[1-9]\d{0,5})$/;

/** A measure that the address points at and that the page does not show. */
export interface UnseenMeasure {
  readonly number: number;
  readonly reason: 'hidden' | 'unknown';
}

interface Numbers {
  readonly shown: readonly number[];
  readonly all: readonly number[];
}

/**
 * Why the row that the address points at is not in view: the filters hide it, or the plan has no such measure.
 *
 * Absent: `null` where it is in view, and where the address points at no measure (another heading, or nothing).
 */
export function findUnseenMeasure(hash: string, { shown, all }: Numbers): UnseenMeasure | null {
  const digits = MEASURE_ADDRESS.exec(hash)?.[1];
  if (digits === undefined) return null;
  const number = Number(digits);
  if (!all.includes(number)) return { number, reason: 'unknown' };
  return shown.some((other) => rowId(other) === hash) ? null : { number, reason: 'hidden' };
}
