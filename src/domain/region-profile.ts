import { type Based, weakestOrigin } from './basis';
import type { Against } from './choices';
import { indicativePath } from './indicative-path';
import { hasEnded } from './judge';
import type { PlanPoint } from './lag';
import { planPoints, targetOf } from './plan-line';
import { type RegionJudged, type RegionJudgement, type Share, shareOfDistance } from './region-judgement';
import { medianOfRegions } from './region-median';
import { redrawnIn } from './region-names';
import type { RegionOutline } from './region-outline';
import { rankRegions } from './region-ranking';
import { judgeRegion } from './region-reading';
import { regionStart } from './region-start';
import { isRegional, keyOfSeries, listRegionalSeries, type RegionalOutline, type RegionalSeries, toNational } from './regional-series';
import { figuresOf, type OwnSeries, pointsOf, type RegionalYear } from './regional-year';
import { type Distribution, distribute, type MedianLag, medianLag, type RollUp, rollUp } from './roll-up';
import type { Point, Provenance, Series } from './series';
import { promisedWay } from './verdict';

export interface ProfileInput<I extends RegionalOutline = RegionalOutline, P extends Point = Point> {
  readonly region: RegionOutline;
  readonly regions: readonly RegionOutline[];
  readonly indicators: readonly I[];
  readonly own: readonly OwnSeries<P>[];
  /** The year in view, for the places. */
  readonly current: RegionalYear;
  readonly against: Against;
}

/** One regional series of a region in the year in view. Figures are in the indicator's unit. */
export interface ProfileRow<I extends RegionalOutline = RegionalOutline, P extends Point = Point> {
  /** `r1-3-3.school` */
  readonly key: string;
  readonly indicator: I;
  readonly part: I['series'][number];
  /** The region's own facts beside the national plan, all years that were given. */
  readonly points: readonly P[];
  readonly point: P | null;
  readonly judgement: RegionJudgement;
  /** Plan and fact of the nation in this year; `null` where there is none. */
  readonly plan: number | null;
  /** The last plan of a promise that ended before this year, which has none of its own; `null` otherwise. */
  readonly lastPlan: PlanPoint | null;
  readonly nation: { readonly fact: number; readonly provenance: Provenance } | null;
  /** The indicative value of this year; `null` where there is no path. Never a plan. */
  readonly path: Based | null;
  /** To the nation's fact; positive = better than the nation. `null` for sums and gaps. */
  readonly distance: Based | null;
  /** Place by level among the regions with a value; ties share a place. `null` for sums: they rank regions by their size. */
  readonly place: { readonly place: number; readonly of: number; readonly basis: Provenance } | null;
  /** All regions with a value share one place: it tells none of them from the others. */
  readonly isShared: boolean;
  /** The middle of the regions in this year; `null` for sums. */
  readonly median: Based | null;
  /** The whole way that the programme promised the nation; `null` without a plan. */
  readonly way: number | null;
  /** Gap ÷ way; negative = worse than what the region is judged against. `null` without a verdict. */
  readonly gapShare: number | null;
  /** Part of the own distance to the target that is closed, see `shareOfDistance`. */
  readonly share: Share;
}

/**
 * All regional series of one region in one year, in the order of the indicators.
 *
 * Absent: gaps keep their row with a state. Errors: RangeError on a figure that is not finite.
 * Source: DOMAIN.md section 7.
 */
export function profileRows<I extends RegionalOutline, P extends Point>(input: ProfileInput<I, P>): ProfileRow<I, P>[] {
  return listRegionalSeries(input.indicators).map((chosen) => toRow(input, chosen));
}

function toRow<I extends RegionalOutline, P extends Point>(input: ProfileInput<I, P>, chosen: RegionalSeries<I>): ProfileRow<I, P> {
  const { region, regions, own, current, against } = input;
  const { indicator, part } = chosen;
  const { year } = current;
  const { national, aggregation } = toNational(chosen);
  const points = pointsOf(own, chosen);
  const point = points.find((candidate) => candidate.year === year) ?? null;
  const asked = { region, points, year, redrawnIn: redrawnIn(region.id, regions), against };
  const judgement = judgeRegion(chosen, asked);
  const nation = national.points.find((candidate) => candidate.year === year);
  const path = indicativePath({ national, start: regionStart(asked), aggregation })?.find((candidate) => candidate.year === year);
  return {
    key: keyOfSeries(chosen),
    indicator,
    part,
    points,
    point,
    judgement,
    plan: nation?.plan ?? null,
    lastPlan: hasEnded(national, year) ? targetOf(national) : null,
    nation: nation && isKnown(nation) ? { fact: nation.fact, provenance: nation.provenance } : null,
    path: path ? { value: path.value, basis: path.basis } : null,
    distance: aggregation === 'sum' ? null : distanceOf(indicator.direction, point, nation),
    ...(aggregation === 'sum' ? { place: null, isShared: false } : placeOf(input, chosen)),
    median: aggregation === 'sum' ? null : medianOfRegions(figuresOf(current, chosen)),
    way: wayOf(national),
    gapShare: judgement.kind === 'judged' ? judgement.gap / judgement.way : null,
    share: shareOfDistance({ ...asked, national, aggregation }),
  };
}

type KnownFact = Point & { readonly fact: number; readonly provenance: Provenance };
const isKnown = (point: Point): point is KnownFact => point.fact !== null && point.provenance !== null;

function distanceOf(direction: Series['direction'], own: Point | null, nation: Point | undefined): Based | null {
  if (!own || !nation || !isKnown(own) || !isKnown(nation)) return null;
  const better = direction === 'higher' ? 1 : -1;
  return { value: better * (own.fact - nation.fact), basis: weakestOrigin(own.provenance, nation.provenance) };
}

function placeOf({ region, current }: ProfileInput, chosen: RegionalSeries): Pick<ProfileRow, 'place' | 'isShared'> {
  const { indicator, part } = chosen;
  const rows = figuresOf(current, chosen);
  const unasked = { lag: null, basis: null, share: null };
  const rankable = rows.map(({ region: id, fact, provenance, state }) => ({ id, fact, provenance, state, ...unasked }));
  const ranked = rankRegions(rankable, 'level', { direction: indicator.direction, decimals: part.decimals }).filter(
    ({ place }) => place !== null,
  );
  const own = ranked.find(({ row }) => row.id === region.id);
  return {
    place: !own || own.place === null ? null : { place: own.place, of: ranked.length, basis: own.basis },
    isShared: ranked.length > 1 && ranked.every(({ place }) => place === 1),
  };
}

/** The whole way that the programme promised the nation; `null` without a plan. */
export function wayOf(national: Series): number | null {
  const target = targetOf(national);
  if (!target) return null;
  const firstPlan = planPoints(national)[0]?.value ?? target.value;
  const from = national.baseline?.value ?? null;
  return promisedWay({ decimals: national.decimals, firstPlan, target: target.value, isRank: national.unit === 'rank', from });
}

export interface ProfileSummary {
  /** Each indicator by its worst known part. */
  readonly distribution: Distribution;
  readonly medianLag: MedianLag | null;
}

/** Verdicts and months behind of a region: an indicator takes its worst known part (DOMAIN.md section 6). */
export function summarizeProfile(rows: readonly ProfileRow[]): ProfileSummary {
  const indicators = rollUpRows(rows);
  return { distribution: distribute(indicators), medianLag: medianLag(indicators.flatMap(({ worst }) => worst ?? [])) };
}

/** One roll-up per indicator, in the order of the rows. */
export function rollUpRows<I extends RegionalOutline>(
  rows: readonly ProfileRow<I>[],
): (RollUp<RegionJudged> & { readonly indicator: I })[] {
  const indicators = [...new Set(rows.map(({ indicator }) => indicator))];
  return indicators.map((indicator) => ({
    indicator,
    ...rollUp<RegionJudged>(rows.flatMap((row) => (row.indicator === indicator ? [row.judgement] : []))),
  }));
}

/** How many rows are called strongest, and how many weakest. */
const EXTREMES = 3;

/**
 * The three indicators that a region is strongest in, and the three that it is weakest in.
 *
 * Strong: what it is held against is met, and the region stands in the better half of the regions or is no worse than the nation; what all
 * regions have alike is nobody's strength.
 * Weak: it is missed, and the region stands in the worse half. Both are ordered by gap ÷ promised way and by place together: from the first
 * place to the last counts as much as the whole way.
 * Each indicator stands by its worst known part, so that none is strong in one part and weak in another. Ties by key, so the order of the
 * rows never changes the result. Absent: fewer than three, or none, where fewer fit the rule.
 * Source: DOMAIN.md section 7; the rule is printed beside the lists.
 */
export function profileExtremes<Row extends ProfileRow>(rows: readonly Row[]): { readonly strongest: Row[]; readonly weakest: Row[] } {
  const worst = new Set(rollUpRows(rows).flatMap((indicator) => indicator.worst ?? []));
  const judged = rows
    .flatMap((row) =>
      row.judgement.kind === 'judged' && worst.has(row.judgement) ? [{ row, isMet: row.judgement.verdict === 'met' }] : [],
    )
    .toSorted((a, b) => strengthOf(a.row) - strengthOf(b.row) || (a.row.key < b.row.key ? -1 : 1));
  const strong = judged.filter(({ row, isMet }) => isMet && !row.isShared && (isInBetterHalf(row) || (row.distance?.value ?? 0) >= 0));
  const weak = judged.filter(({ row, isMet }) => !isMet && !isInBetterHalf(row));
  return {
    strongest: strong
      .toReversed()
      .slice(0, EXTREMES)
      .map(({ row }) => row),
    weakest: weak.slice(0, EXTREMES).map(({ row }) => row),
  };
}

/** The middle one of an odd number counts to the better half; a region alone is not behind anybody. */
function isInBetterHalf({ place }: ProfileRow): boolean {
  return place === null || place.place - 1 < place.of / 2;
}

function strengthOf({ gapShare, place }: ProfileRow): number {
  const behind = place === null || place.of === 1 ? 0 : (place.place - 1) / (place.of - 1);
  return (gapShare ?? 0) - behind;
}

/** The indicators that nobody answers for in the regions: named as such on a region's page, never silently missing. */
export function listNationalOnly<I extends Pick<RegionalOutline, 'regionalAggregation'>>(indicators: readonly I[]): I[] {
  return indicators.filter((indicator) => !isRegional(indicator));
}
