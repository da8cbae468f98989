import { weakestOf } from './basis';
import type { RankedBy } from './choices';
import type { Lag } from './lag';
import { roundAsShown } from './number-format';
import type { NoShare, Share } from './region-judgement';
import type { Provenance, Series, State } from './series';

export interface Rankable {
  readonly id: string;
  readonly fact: number | null;
  /** Present exactly when `fact` is. */
  readonly provenance: Provenance | null;
  /** Why there is no fact; may also say why a fact is not judged. */
  readonly state: State | null;
  readonly lag: Lag | null;
  /** What the reading that the lag belongs to rests on; `null` without one. */
  readonly basis: Provenance | null;
  /** See `shareOfDistance`; `null` where nobody asks for it. */
  readonly share: Share | null;
}

export type UnrankedReason = State | Extract<Lag, { known: false }>['reason'] | NoShare;

export type Ranked<Row> =
  | {
      readonly row: Row;
      readonly place: number;
      readonly reason: null;
      /** A place is as sure as the weakest of the figures that were put in order. */
      readonly basis: Provenance;
    }
  | { readonly row: Row; readonly place: null; readonly reason: UnrankedReason; readonly basis: null };

/** Of a whole per cent, and of a tenth of a month: as shares and months behind are shown. */
const SHOWN = { share: 2, lag: 1 };

/** What decides about places by level: which way is better, and the decimals that the plan prints. */
export type RankedSeries = Pick<Series, 'direction' | 'decimals'>;

/**
 * With how many decimals the facts of a ranking are shown: those of the plan, and one more where two regions that differ would look alike.
 * Source: DOMAIN.md section 7.
 */
export function rankedDecimals(rows: readonly Pick<Rankable, 'fact'>[], decimals: number): number {
  const facts = rows.flatMap(({ fact }) => fact ?? []);
  const countAt = (digits: number) => new Set(facts.map((fact) => roundAsShown(fact, digits))).size;
  return countAt(decimals + 1) > countAt(decimals) ? decimals + 1 : decimals;
}

/** Facts as a ranking shows them: what looks alike is alike, in an order, a finding and the ends of a map. Absent: a row without a fact brings none. */
export function asRanked(rows: readonly Pick<Rankable, 'fact'>[], decimals: number): (fact: number) => number {
  const digits = rankedDecimals(rows, decimals);
  return (fact) => roundAsShown(fact, digits);
}

/**
 * Places of regions, best first, by the digits that are shown (see `rankedDecimals`): what looks alike is a tie. Ties share a place and the next one is left out: 1, 2, 2, 4.
 *
 * `direction` is that of the indicator and matters for the level alone: fewer months behind and more of the distance are always better.
 * Absent: a region without the figure has no place and a reason, and stands after all others. Equal and unranked rows stand by id, so the order of the input never changes the result.
 * Source: DOMAIN.md sections 2 and 7.
 */
export function rankRegions<Row extends Rankable>(
  rows: readonly Row[],
  by: RankedBy,
  { direction, decimals }: RankedSeries,
): Ranked<Row>[] {
  const series = { direction, decimals: rankedDecimals(rows, decimals) };
  const sorted = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((row) => ({ row, figure: figureOf(row, by, series) }));
  const known = sorted.flatMap(({ row, figure }) => (typeof figure === 'string' ? [] : [{ row, figure }]));
  const unranked = sorted.flatMap(({ row, figure }) =>
    typeof figure === 'string' ? [{ row, place: null, reason: figure, basis: null }] : [],
  );
  const ranked = known.toSorted((a, b) => compare(a.figure, b.figure));
  const placeOf = (figure: Figure) => 1 + ranked.filter((other) => compare(other.figure, figure) < 0).length;
  const basis = weakestOf(ranked.flatMap(({ row }) => basisOf(row, by) ?? [])) ?? 'demo';
  return [...ranked.map(({ row, figure }) => ({ row, place: placeOf(figure), reason: null, basis })), ...unranked];
}

/** Smaller is better; the second number tells "at least so many months" from exactly so many. */
type Figure = readonly [number, number];

function basisOf({ provenance, basis, share }: Rankable, by: RankedBy): Provenance | null {
  if (by === 'level') return provenance;
  return by === 'lag' ? basis : share?.known ? share.basis : null;
}

function figureOf({ fact, state, lag, share }: Rankable, by: RankedBy, series: RankedSeries): Figure | UnrankedReason {
  if (fact === null) return state ?? 'no-data';
  if (by === 'level') return [(series.direction === 'higher' ? -1 : 1) * roundAsShown(fact, series.decimals), 0];
  if (by === 'share') {
    if (!share) return 'start-unknown';
    return share.known ? [-roundAsShown(share.value, SHOWN.share), 0] : share.reason;
  }
  if (lag === null) return state ?? 'not-planned';
  if (!lag.known) return lag.reason;
  return [roundAsShown(lag.months, SHOWN.lag), lag.atLeast ? Math.sign(lag.months) : 0];
}

function compare(a: Figure, b: Figure): number {
  return a[0] - b[0] || a[1] - b[1];
}
