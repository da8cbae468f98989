/** Where a value stands between the ends of the scale, in per cent of its length. */
export interface BarScale {
  /** `bar` starts at zero; `dot` marks a place on a cut scale, where bars would all look alike or lie about proportions. */
  readonly mark: 'bar' | 'dot';
  readonly from: number;
  readonly to: number;
  readonly at: (value: number) => number;
}

/** Values that differ by less than this part of the greatest one would give bars of the same length. */
const SMALL_SPREAD = 0.3;
const MARGIN = 0.06;

/**
 * A scale on which every given value (facts, plans, the nation) has its place.
 *
 * Bars always start at zero and may lie on both sides of it; only dots stand on a cut scale (`from` > 0), and the page says so.
 * `bars: true` keeps bars where zero is the point (months behind, share of the distance).
 * Absent: no values give a scale from 0 to 1.
 */
export function toBarScale(values: readonly number[], { bars = false }: { bars?: boolean } = {}): BarScale {
  const low = Math.min(...values, Number.POSITIVE_INFINITY);
  const high = Math.max(...values, Number.NEGATIVE_INFINITY);
  const isCut = !bars && values.length > 0 && low > 0 && high - low < SMALL_SPREAD * high;
  const padding = (high - low || high || 1) * MARGIN;
  const from = isCut ? Math.max(0, low - padding) : Math.min(0, low);
  const to = isCut ? high + padding : Math.max(0, high) || (from < 0 ? 0 : 1);
  return { mark: isCut ? 'dot' : 'bar', from, to, at: (value) => ((value - from) / (to - from)) * 100 };
}
