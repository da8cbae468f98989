import type { Verdict } from '@/domain/verdict';

/** A stretch of the ruler: which word a gap gets by its size alone. Shares of the promised way, negative = worse than the plan. */
export interface GapZone {
  readonly from: number;
  readonly to: number;
  readonly verdict: Verdict;
  readonly exceeded: boolean;
}

/** The ruler is cut at both ends: the outer zones go on for ever. */
export const GAP_ZONES: readonly GapZone[] = [
  { from: -0.4, to: -0.3, verdict: 'far', exceeded: false },
  { from: -0.3, to: -0.1, verdict: 'behind', exceeded: false },
  { from: -0.1, to: 0, verdict: 'near', exceeded: false },
  { from: 0, to: 0.1, verdict: 'met', exceeded: false },
  { from: 0.1, to: 0.3, verdict: 'met', exceeded: true },
];
