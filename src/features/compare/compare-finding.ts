import { weakestOf } from '@/domain/basis';
import { asRanked } from '@/domain/region-ranking';
import type { Direction, Provenance } from '@/domain/series';
import type { ComparedRegion, CompareYear } from './compare-view';

/** What a comparison comes to: its best and its worst region in the latest year that says anything of most of them. Values in the indicator's unit. */
export interface CompareFinding {
  readonly year: number;
  /** Of the nation; `null` for a year without one. */
  readonly plan: number | null;
  readonly best: { readonly region: ComparedRegion; readonly fact: number };
  /** `null` where one region alone has a fact, or all have the same. */
  readonly worst: { readonly region: ComparedRegion; readonly fact: number } | null;
  readonly basis: Provenance;
}

/**
 * The latest year in which half of the regions or more have a fact, and who is ahead and who behind in it; equals, by the digits that a ranking shows, stand in the order of the page.
 * Absent: `null` where there is no such year. A sum has no plan of one region: `isSum` leaves it out.
 */
export function toCompareFinding(
  years: readonly CompareYear[],
  compared: readonly ComparedRegion[],
  { direction, decimals, isSum }: { readonly direction: Direction; readonly decimals: number; readonly isSum: boolean },
): CompareFinding | null {
  const better = direction === 'higher' ? -1 : 1;
  for (const { year, plan, cells } of years.toReversed()) {
    const known = cells.flatMap(({ id, fact, provenance }) => {
      const region = compared.find((each) => each.region.id === id);
      return region && fact !== null && provenance !== null ? [{ region, fact, provenance }] : [];
    });
    const shown = asRanked(known, decimals);
    const order = known.toSorted((a, b) => better * (shown(a.fact) - shown(b.fact)));
    const [best, worst] = [order[0], order.at(-1)];
    if (!best || !worst || known.length * 2 < compared.length) continue;
    const basis = weakestOf(known.map(({ provenance }) => provenance)) ?? best.provenance;
    return { year, plan: isSum ? null : plan, best, worst: shown(worst.fact) === shown(best.fact) ? null : worst, basis };
  }
  return null;
}
