/** Where a value stands between the ends of the scale, in per cent of its length. */
export interface BarScale {
  /** `bar` starts at zero; `dot` marks a place on a cut scale, where bars would all look alike or lie about proportions. */
  readonly mark: 'bar' | 'dot';
  readonly from: number;
  readonly to: number;
  /** Never outside of the frame: what lies beyond an end stands at that end. */
  readonly at: (value: number) => number;
  /** Lies beyond an end: the bar is drawn torn, its number stands beside it. */
  readonly isBeyond: (value: number) => boolean;
}

/** Values that differ by less than this part of the greatest one would give bars of the same length. */
const SMALL_SPREAD = 0.3;
const MARGIN = 0.06;

interface BarScaleOptions {
  readonly bars?: boolean;
  /** The ends that the scale never exceeds. */
  readonly within?: { readonly low: number; readonly high: number };
}

const ENDLESS = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/**
 * A scale on which every given value (facts, plans, the nation) has its place.
 *
 * Bars always start at zero and may lie on both sides of it; only dots stand on a cut scale (`from` > 0), and the page says so.
 * One extreme value would press all others together: `within` limits the scale.
 * `bars: true` keeps bars where zero is the point (months behind, share of the distance).
 * Absent: no values give a scale from 0 to 1.
 */
export function toBarScale(all: readonly number[], { bars = false, within = ENDLESS }: BarScaleOptions = {}): BarScale {
  const values = all.map((value) => Math.min(Math.max(value, within.low), within.high));
  const low = Math.min(...values, Number.POSITIVE_INFINITY);
  const high = Math.max(...values, Number.NEGATIVE_INFINITY);
  const isCut = !bars && values.length > 0 && low > 0 && high - low < SMALL_SPREAD * high;
  const padding = (high - low || high || 1) * MARGIN;
  const from = isCut ? Math.max(0, low - padding) : Math.min(0, low);
  const to = isCut ? high + padding : Math.max(0, high) || (from < 0 ? 0 : 1);
  const at = (value: number) => Math.min(100, Math.max(0, ((value - from) / (to - from)) * 100));
  return { mark: isCut ? 'dot' : 'bar', from, to, at, isBeyond: (value) => value < from || value > to };
}

/** How far from its end a bar is torn, in per cent of the scale. */
const TEAR = 3;

/** Where a bar begins and ends, and where it is torn because it does not fit (`null`: it fits), in per cent of the scale. */
export function barAt(scale: BarScale, value: number): { readonly zero: number; readonly end: number; readonly torn: number | null } {
  const [zero, end] = [scale.at(Math.max(0, scale.from)), scale.at(value)];
  return { zero, end, torn: scale.isBeyond(value) ? end + (end > zero ? -TEAR : TEAR) : null };
}
