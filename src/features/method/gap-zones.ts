import type { Verdict } from '@/domain/choices';
import { BOUNDS } from '@/domain/verdict';

/** A stretch of the ruler: which word a gap gets by its size alone. Shares of the promised way, negative = worse than the plan. */
export interface GapZone {
  readonly from: number;
  readonly to: number;
  readonly verdict: Verdict;
  readonly exceeded: boolean;
}

/** How much of an endless zone is drawn. */
const MORE = 0.1;

/** The ruler is cut at both ends: the outer zones go on for ever. */
export const GAP_ZONES: readonly GapZone[] = [
  { from: -BOUNDS.behind - MORE, to: -BOUNDS.behind, verdict: 'far', exceeded: false },
  { from: -BOUNDS.behind, to: -BOUNDS.near, verdict: 'behind', exceeded: false },
  { from: -BOUNDS.near, to: 0, verdict: 'near', exceeded: false },
  { from: 0, to: BOUNDS.exceeded, verdict: 'met', exceeded: false },
  { from: BOUNDS.exceeded, to: BOUNDS.exceeded + 2 * MORE, verdict: 'met', exceeded: true },
];
