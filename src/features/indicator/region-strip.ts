import type { Localized } from '@/contracts/parts';
import { judgeRegionYear, type RegionJudged } from '@/domain/region-judgement';
import { listRegions, nameOfRegion, redrawnIn } from '@/domain/region-names';
import { type Rankable, type Ranked, rankRegions } from '@/domain/region-ranking';
import { BASELINE_YEAR } from '@/domain/region-start';
import type { Provenance } from '@/domain/series';
import type { IndicatorView } from './indicator-view';
import { aggregationOf, type RegionsSlice } from './regions-slice';

/** One region of the strip. */
export interface StripRow extends Rankable {
  readonly short: Localized;
  readonly provenance: Provenance | null;
  readonly judged: RegionJudged | null;
}

/**
 * The regions of the year in their places by the fact, best first; those without a fact after all others, with the reason.
 *
 * Absent: a region that did not exist in this year has no row. Source: DOMAIN.md section 7.
 */
export function toStrip(view: IndicatorView, slice: RegionsSlice): Ranked<StripRow>[] {
  const rows = listRegions(slice.regions, slice.year, 'as-reported').map((region) => toStripRow(view, slice, region));
  return rankRegions(rows, 'level', view.series);
}

function toStripRow(
  view: IndicatorView,
  { year, regions, current, start, behind }: RegionsSlice,
  region: RegionsSlice['regions'][number],
): StripRow {
  const point = current.find((candidate) => candidate.region === region.id);
  const first = start.find((candidate) => candidate.region === region.id);
  const points = [
    ...(first && year !== BASELINE_YEAR ? [{ ...first, year: BASELINE_YEAR, planYear: null }] : []),
    ...behind.flatMap(({ year: earlier, points: of }) =>
      of.filter(({ region: id }) => id === region.id).map((each) => ({ ...each, year: earlier, planYear: null })),
    ),
    ...(point ? [{ ...point, year, planYear: null }] : []),
  ];
  const changed = redrawnIn(region.id, regions);
  const judgement = judgeRegionYear({ national: view.series, aggregation: aggregationOf(view), points, year, redrawnIn: changed });
  const judged = judgement.kind === 'judged' ? judgement : null;
  return {
    id: region.id,
    short: nameOfRegion(region, year).short,
    fact: point?.fact ?? null,
    provenance: point?.provenance ?? null,
    state: judgement.kind === 'state' ? judgement.state : null,
    judged,
    lag: judged?.lag ?? null,
    basis: judged?.basis ?? null,
    share: null,
  };
}

/** The region that the page speaks of: the link's, else the reader's own; `null` when neither is known. */
export function chooseRegion(regions: RegionsSlice['regions'], asked: string | null, mine: string | null): string | null {
  return [asked, mine].find((id) => regions.some((region) => region.id === id)) ?? null;
}
