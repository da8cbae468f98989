import { type Based, weakestOf } from './basis';
import type { Provenance } from './series';

/**
 * The middle of the regions that have a fact, each counted once, whatever its size; of an even number the middle of the two in the middle.
 *
 * Units: those of the facts. As sure as the weakest of them. Absent: `null` where no region has a fact.
 */
export function medianOfRegions(rows: readonly { readonly fact: number | null; readonly provenance: Provenance | null }[]): Based | null {
  const value = medianOf(rows.flatMap(({ fact }) => fact ?? []));
  const basis = weakestOf(rows.flatMap(({ provenance }) => provenance ?? []));
  return value === null || basis === null ? null : { value, basis };
}

/** The middle of some values; of an even number the middle of the two in the middle. Absent: `null` for none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  // two bounds without an end have no middle to be halved
  return low === undefined || high === undefined ? null : low === high ? low : (low + high) / 2;
}
