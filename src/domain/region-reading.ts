import { childrenOf, toBorders2018 } from './borders';
import type { Against, Borders } from './choices';
import { judgeRegionYear, type RegionJudged, type RegionJudgement, type Share, shareOfDistance } from './region-judgement';
import { listRegions, redrawnIn } from './region-names';
import { existsIn, type RegionOutline } from './region-outline';
import type { Rankable } from './region-ranking';
import type { NoStart } from './region-start';
import { type RegionalSeries, saysOfRegion, toNational } from './regional-series';
import { pointsOfRegion, type RegionalYear, type YearPoint } from './regional-year';
import type { Point, State } from './series';

/** One region whose own points are at hand. */
export interface RegionAsked<P extends Point = Point> {
  readonly region: RegionOutline;
  readonly points: readonly P[];
  readonly year: number;
  /** From this year on the region has other borders than in 2018; `null` = they never changed, or the points are in those of 2018. */
  readonly redrawnIn: number | null;
  /** The national plan when nothing else is asked for. */
  readonly against?: Against;
}

/**
 * The judgement of one region in one year, whatever page asks for it.
 *
 * Absent: `not-yet-formed` before the region was there; `not-comparable` of a series that says nothing about one region.
 * Errors: RangeError on a figure that is not finite. Source: DOMAIN.md section 7.
 */
export function judgeRegion(chosen: RegionalSeries, asked: RegionAsked): RegionJudgement {
  const { region, year } = asked;
  if (!saysOfRegion(chosen.indicator, chosen.part)) return { kind: 'state', year, state: 'not-comparable' };
  if (!existsIn(region, year)) return { kind: 'state', year, state: 'not-yet-formed' };
  return judgeRegionYear({ ...toNational(chosen), ...asked });
}

/** One region in one year of one series, as map, ranking, strip and table show it. */
export interface RegionReading<R extends RegionOutline = RegionOutline, P extends Point = Point> extends Rankable {
  readonly region: R;
  /** Its point of the year; `null` where the data has none. */
  readonly point: P | null;
  /** Why there is no fact or no verdict; `null` when there is a verdict. */
  readonly state: State | null;
  /** Why nothing stands against the indicative path, where the own start is why. */
  readonly reason: NoStart | null;
  readonly judged: RegionJudged | null;
  readonly share: Share;
}

export interface ReportedAsked<R extends RegionOutline, P extends YearPoint> {
  readonly regions: readonly R[];
  readonly year: number;
  readonly against?: Against;
  /** The year in view, that of the start, and those between where a promise ended (`yearsBehindAny`). */
  readonly files: readonly RegionalYear<P>[];
}

/** With people, whom regions are put together by. */
export type PeopledRegion = RegionOutline & { readonly population: Readonly<Record<string, number>> };

export interface RegionsAsked<R extends PeopledRegion, P extends YearPoint> extends ReportedAsked<R, P> {
  readonly borders: Borders;
}

/**
 * All regions of a reading, by id: in the borders of the year, or put together into those of 2018.
 *
 * Absent: a region without a fact keeps its row and says why; one that did not exist in this year has no row.
 * Errors: RangeError on a figure that is not finite. Source: DOMAIN.md section 7.
 */
export function readRegions<R extends PeopledRegion, P extends YearPoint>(
  chosen: RegionalSeries,
  { borders, ...asked }: RegionsAsked<R, P>,
): RegionReading<R, P & Point>[] {
  if (borders === 'as-reported') return readReported(chosen, asked);
  const { regions, year, files, ...rest } = asked;
  const partOf = (region: R) => ({ region, points: ownPoints(files, chosen, region) });
  const { aggregation } = toNational(chosen);
  return listRegions(regions, year, borders).map((region) => {
    const points = toBorders2018({ parent: partOf(region), children: childrenOf(region.id, regions).map(partOf), aggregation });
    return toReading(chosen, { ...rest, region, points, year, redrawnIn: null });
  });
}

/** As `readRegions`, each region in the borders of the year. */
export function readReported<R extends RegionOutline, P extends YearPoint>(
  chosen: RegionalSeries,
  { regions, year, files, ...rest }: ReportedAsked<R, P>,
): RegionReading<R, P & Point>[] {
  return listRegions(regions, year, 'as-reported').map((region) =>
    toReading(chosen, { ...rest, region, points: ownPoints(files, chosen, region), year, redrawnIn: redrawnIn(region.id, regions) }),
  );
}

function ownPoints<P extends YearPoint>(files: readonly RegionalYear<P>[], chosen: RegionalSeries, { id }: RegionOutline): (P & Point)[] {
  return pointsOfRegion(files, chosen, id);
}

function toReading<R extends RegionOutline, P extends Point>(
  chosen: RegionalSeries,
  asked: RegionAsked<P> & { readonly region: R },
): RegionReading<R, P> {
  const { region, points, year } = asked;
  const judgement = judgeRegion(chosen, asked);
  const judged = judgement.kind === 'judged' ? judgement : null;
  const point = points.find((candidate) => candidate.year === year) ?? null;
  return {
    id: region.id,
    region,
    point,
    fact: point?.fact ?? null,
    provenance: point?.provenance ?? null,
    state: judgement.kind === 'state' ? judgement.state : null,
    reason: judgement.kind === 'state' ? (judgement.reason ?? null) : null,
    judged,
    lag: judged?.lag ?? null,
    basis: judged?.basis ?? null,
    share: shareOfDistance({ ...toNational(chosen), ...asked }),
  };
}
