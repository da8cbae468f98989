import type { Point, Provenance } from './series';

/** The year of the regions' own start. */
export const BASELINE_YEAR = 2018;

/**
 * Why a region has no start to be measured from. `redrawn`: its borders have changed since; `start-unknown`: no value of 2018 at all;
 * `start-not-published`: none that is published, and the fact is (see `startFor`).
 */
export type NoStart = 'redrawn' | 'start-unknown' | 'start-not-published';

/** The region's own value of 2018, in the indicator's unit, with its origin. */
export type RegionStart =
  | { readonly known: true; readonly value: number; readonly provenance: Provenance }
  | { readonly known: false; readonly reason: NoStart };

export interface StartInput {
  /** The region's points of one series; only that of 2018 is read. */
  readonly points: readonly Point[];
  /** The year that is measured from the start. */
  readonly year: number;
  /** From this year on the region's own 2018 value has other borders; `null` = borders never changed, or the points are in those of 2018. */
  readonly redrawnIn: number | null;
}

/** The region's own starting point, published or generated. Absent: with its reason. */
export function regionStart({ points, year, redrawnIn }: StartInput): RegionStart {
  if (redrawnIn !== null && year >= redrawnIn) return { known: false, reason: 'redrawn' };
  const start = points.find((point) => point.year === BASELINE_YEAR);
  return start && start.fact !== null && start.provenance !== null
    ? { known: true, value: start.fact, provenance: start.provenance }
    : { known: false, reason: 'start-unknown' };
}

/**
 * The start that a fact of this origin may be measured from: a generated start says nothing about a published fact, neither
 * "worse than at the start" nor a share of the change. The reason is the same whether a generated start is shown, hidden or was never made.
 * Source: DOMAIN.md section 2, rule 6.
 */
export function startFor(provenance: Provenance, start: RegionStart): RegionStart {
  if (provenance === 'demo' || (!start.known && start.reason === 'redrawn')) return start;
  return start.known && start.provenance !== 'demo' ? start : { known: false, reason: 'start-not-published' };
}
