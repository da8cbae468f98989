import { closeReadings, type SeriesClosing } from './closing-verdict';
import { closeParts, type IndicatorClosing, type PartClosing } from './indicator-closing';
import { keepOfficialRegionFact } from './official-facts';
import type { RegionJudged } from './region-judgement';
import { judgeRegion, type RegionAsked } from './region-reading';
import { isRegional, type RegionalOutline, type RegionalSeries, saysOfRegion, toNational } from './regional-series';
import { type OwnSeries, pointsOf } from './regional-year';

export interface RegionClosingAsked extends Omit<RegionAsked, 'year' | 'points'> {
  /** All series of the region. */
  readonly own: readonly OwnSeries[];
  /** A separate reading, to be marked wherever it stands; by default published facts alone decide. */
  readonly withDemo?: boolean;
}

/**
 * What became of the nation's promise of one series in one region: its own facts held against the national plan, or against the indicative
 * path, at the last numeric plan.
 *
 * Absent: `null` where regions are not held against the plan at all: sums, shares of the nation's own places, a series without a plan.
 * Errors: RangeError on a figure that is not finite. Source: DOMAIN.md section 4, "closing verdict", and section 7.
 */
export function closeRegionSeries(
  chosen: RegionalSeries,
  { own, withDemo = false, ...asked }: RegionClosingAsked,
): SeriesClosing<RegionJudged> | null {
  const { national, aggregation } = toNational(chosen);
  if (aggregation === 'sum' || !saysOfRegion(chosen.indicator, chosen.part)) return null;
  const points = pointsOf(own, chosen).toSorted((a, b) => a.year - b.year);
  const shown = withDemo ? points : points.map((point) => keepOfficialRegionFact(point, point.year));
  const judged = points.flatMap(({ year }) => {
    const judgement = judgeRegion(chosen, { ...asked, points: shown, year });
    return judgement.kind === 'judged' ? [judgement] : [];
  });
  // a measure by another definition is the nation's, and says nothing of this region
  return closeReadings({ national, points, judged, otherDefinition: false });
}

/** An indicator of a region by its worst known part, as the nation's; in the order of the decree. Left out: what regions are not held against. */
export function closeRegion<I extends RegionalOutline>(
  indicators: readonly I[],
  asked: RegionClosingAsked,
): { readonly indicator: I; readonly closed: IndicatorClosing<RegionJudged> }[] {
  return indicators.filter(isRegional).flatMap((indicator) => {
    const parts = indicator.series.flatMap((part): PartClosing<SeriesClosing<RegionJudged>>[] => {
      const closing = closeRegionSeries({ indicator, part }, asked);
      return closing ? [{ code: part.code, closing }] : [];
    });
    return parts.length > 0 ? [{ indicator, closed: closeParts(parts) }] : [];
  });
}
