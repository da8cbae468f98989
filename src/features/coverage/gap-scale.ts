import type { CoverageCard } from './coverage-cards';

/** Ends of the scale of gaps, in percentage points. */
const REACHES = [5, 10, 20, 50, 100] as const;

/**
 * How far the scale of the gaps to plan reaches to either side, the same for all cards of a page: on 0–100 a gap of two points is a hair.
 * The smallest of a few round numbers that holds three quarters of the gaps, so that one far-off card does not make hairs of all others: its bar
 * ends in an arrow. 5 where no card has a gap.
 */
export function gapReach(cards: readonly Pick<CoverageCard, 'gap'>[]): number {
  const sizes = cards.flatMap(({ gap }) => (gap === null ? [] : [Math.abs(gap)])).toSorted((a, b) => a - b);
  const most = sizes[Math.ceil(sizes.length * 0.75) - 1] ?? 0;
  return REACHES.find((reach) => most <= reach) ?? 100;
}
