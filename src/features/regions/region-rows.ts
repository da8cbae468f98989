import type { Localized } from '@/contracts/parts';
import type { Region } from '@/contracts/regions';
import { type Borders, childrenOf, toBorders2018 } from '@/domain/borders';
import type { Lag } from '@/domain/lag';
import { type Against, judgeRegionYear, type RegionJudged, type Share, shareOfDistance } from '@/domain/region-judgement';
import { listRegions, nameOfRegion, redrawnIn } from '@/domain/region-names';
import type { NoStart } from '@/domain/region-start';
import type { Point, Provenance, State } from '@/domain/series';
import type { RegionalFigures } from './regional-slice';
import { type RegionalSeries, toNational } from './series-choice';

/** One region in one year of one series, as map, tiles, ranking and table show it. */
export interface RegionRow {
  readonly id: string;
  readonly type: Region['type'];
  readonly short: Localized;
  readonly name: Localized;
  /** The day from which the region bore this name: it tells its abbreviations apart (Astana, Nur-Sultan). */
  readonly namedFrom: string;
  readonly fact: number | null;
  readonly provenance: Provenance | null;
  /** Why there is no fact or no verdict; `null` when there is a verdict. */
  readonly state: State | null;
  /** Why nothing stands against the indicative path, where the own start is why. */
  readonly reason: NoStart | null;
  /** Says more about a gap or a value, where the data does. */
  readonly note: Localized | null;
  readonly judged: RegionJudged | null;
  readonly lag: Lag | null;
  /** What the verdict and the lag rest on; `null` without a verdict. */
  readonly basis: Provenance | null;
  /** Part of the region's own distance from its start to the target that is closed, or why it cannot be said. */
  readonly share: Share;
}

/** Why a region has no value. That no plan was set for the year is no reason for it: nothing is known then. */
export const whyNoFact = ({ state }: Pick<RegionRow, 'state'>): State => (state === null || state === 'not-planned' ? 'no-data' : state);

/** How the regions are read: which year, in which borders, against what. */
export interface Reading {
  readonly regions: readonly Region[];
  readonly year: number;
  readonly borders: Borders;
  readonly against: Against;
  /** The year in view, and the year of the regions' own start (2018). */
  readonly current: RegionalFigures;
  readonly start: RegionalFigures;
  /** The years between them, where a promise ended before the year in view. */
  readonly behind: readonly RegionalFigures[];
}

type NotedPoint = Point & { readonly note: Localized | null };

export const hasOfficialFact = ({ fact, provenance }: Pick<RegionRow, 'fact' | 'provenance'>): boolean =>
  fact !== null && provenance !== 'demo';

/**
 * All regions of the reading with fact, verdict and lag, by id.
 *
 * Absent: a region without a fact keeps its row and says why; one that did not exist in this year has no row.
 * Source: DOMAIN.md section 7.
 */
export function toRegionRows(chosen: RegionalSeries, reading: Reading): RegionRow[] {
  const { regions, year, borders } = reading;
  const reported = new Map(regions.map(({ id }) => [id, pointsOf(chosen, reading, id)]));
  const partOf = (region: Region) => ({ region, points: reported.get(region.id) ?? [] });
  return listRegions(regions, year, borders).map((region) => {
    const own = partOf(region);
    if (borders === 'as-reported') return toRow(chosen, reading, { ...own, redrawn: redrawnIn(region.id, regions) });
    const children = childrenOf(region.id, regions).map(partOf);
    const points = toBorders2018({ parent: own, children, aggregation: toNational(chosen).aggregation });
    return toRow(chosen, reading, { region, points, redrawn: null });
  });
}

interface OwnPoints {
  readonly region: Region;
  readonly points: readonly NotedPoint[];
  /** The year in which the borders of these points changed. */
  readonly redrawn: number | null;
}

function toRow(chosen: RegionalSeries, { year, against }: Reading, { region, points, redrawn }: OwnPoints): RegionRow {
  const asked = { ...toNational(chosen), points, year, redrawnIn: redrawn, against };
  const judgement = judgeRegionYear(asked);
  const judged = judgement.kind === 'judged' ? judgement : null;
  const { name, short, from } = nameOfRegion(region, year);
  const point = points.find((candidate) => candidate.year === year);
  return {
    id: region.id,
    type: region.type,
    short,
    name,
    namedFrom: from,
    fact: point?.fact ?? null,
    provenance: point?.provenance ?? null,
    state: judgement.kind === 'state' ? judgement.state : null,
    reason: judgement.kind === 'state' ? (judgement.reason ?? null) : null,
    note: point?.note ?? null,
    judged,
    lag: judged?.lag ?? null,
    basis: judged?.basis ?? null,
    share: shareOfDistance(asked),
  };
}

/** The start and the year in view, with what lies between where it matters: all that judging a region needs. */
function pointsOf({ indicator, part }: RegionalSeries, { start, behind, current }: Reading, region: string): NotedPoint[] {
  return [start, ...behind, current].flatMap(({ year, series }) => {
    const row = series.find((candidate) => candidate.indicator === indicator.id && candidate.series === part.code);
    const point = row?.regions.find((candidate) => candidate.region === region);
    return point ? [{ ...point, year, planYear: null }] : [];
  });
}
