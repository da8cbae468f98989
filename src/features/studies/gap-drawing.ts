import type { DrawingVariant } from '@/shared/charts/drawing-room';

/** Places in units of the drawing; those of a row count from its top. */
export interface GapFrame {
  readonly width: number;
  readonly top: number;
  readonly row: number;
  readonly plot: { readonly left: number; readonly right: number };
  readonly bar: { readonly top: number; readonly thickness: number };
  /** Baseline of the name. */
  readonly name: number;
}

export const GAP_FRAMES: Readonly<Record<DrawingVariant, GapFrame>> = {
  narrow: { width: 320, top: 24, row: 46, plot: { left: 6, right: 246 }, bar: { top: 20, thickness: 14 }, name: 13 },
  wide: { width: 760, top: 24, row: 34, plot: { left: 262, right: 668 }, bar: { top: 8, thickness: 16 }, name: 21 },
};

const STEP = 10;

/** Steps of the scale from 0 to the first ten that holds every value. Errors: RangeError without values. */
export function toGapTicks(values: readonly number[]): number[] {
  if (values.length === 0) throw new RangeError('toGapTicks: no values');
  const top = Math.max(1, Math.ceil(Math.max(...values) / STEP));
  return Array.from({ length: top + 1 }, (_, i) => i * STEP);
}

/** Where a value stands between the ends of the scale. */
export function toGapX(value: number, ticks: readonly number[], { plot }: GapFrame): number {
  const x = plot.left + (value / (ticks.at(-1) ?? STEP)) * (plot.right - plot.left);
  return Math.round(x * 10) / 10;
}
