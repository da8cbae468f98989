import { type Based, weakestOf } from './basis';
import type { Provenance } from './series';

/**
 * The middle of the regions that have a fact, each counted once, whatever its size; of an even number the middle of the two in the middle.
 *
 * Units: those of the facts. As sure as the weakest of them. Absent: `null` where no region has a fact.
 */
export function medianOfRegions(rows: readonly { readonly fact: number | null; readonly provenance: Provenance | null }[]): Based | null {
  const facts = rows.flatMap(({ fact }) => fact ?? []).toSorted((a, b) => a - b);
  const basis = weakestOf(rows.flatMap(({ provenance }) => provenance ?? []));
  const [low, high] = [facts[Math.floor((facts.length - 1) / 2)], facts[Math.floor(facts.length / 2)]];
  return low === undefined || high === undefined || basis === null ? null : { value: (low + high) / 2, basis };
}
