import { type BarScale, toBarScale } from './bar-scale';
import type { RankedRow } from './ranked-rows';
import type { RegionRow } from './region-rows';
import type { RegionsSearch } from './regions-search';
import type { Shown } from './shown';

export interface RankingScale {
  readonly by: RegionsSearch['by'];
  readonly bars: BarScale;
  /** Some bar does not fit and is drawn torn. */
  readonly isTorn: boolean;
  /** The figure that the bar draws; `null` where the row has none. */
  readonly figureOf: (row: RegionRow) => number | null;
  readonly marksOf: (row: RegionRow) => readonly { readonly kind: 'aim' | 'nation' | 'median'; readonly value: number }[];
}

/** Further back than at the start by the whole way, or twice the way: beyond that the length of a bar says nothing. */
const SHARES = { low: -1, high: 2 };

/** One scale for all rows, wide enough for the facts and for what they are read against. */
export function toRankingScale(
  items: readonly RankedRow[],
  by: RegionsSearch['by'],
  shown: Pick<Shown, 'nation' | 'median' | 'sums'>,
): RankingScale {
  const figureOf = (row: RegionRow) => figure(row, by);
  const marksOf = (row: RegionRow) => marks(row, by, shown);
  const rows = items.map(({ row }) => row).filter((row) => figureOf(row) !== null);
  const values = rows.flatMap((row) => [figureOf(row) ?? 0, ...marksOf(row).map(({ value }) => value)]);
  const bars = toBarScale(values, { bars: by !== 'level', ...(by === 'share' && { within: SHARES }) });
  return { by, bars, isTorn: values.some(bars.isBeyond), figureOf, marksOf };
}

function figure(row: RegionRow, by: RegionsSearch['by']): number | null {
  if (by === 'lag') return row.lag?.known ? row.lag.months : null;
  return by === 'share' ? (row.share.known ? row.share.value : null) : row.fact;
}

function marks(row: RegionRow, by: RegionsSearch['by'], { nation, median, sums }: Pick<Shown, 'nation' | 'median' | 'sums'>) {
  if (by === 'share') return [{ kind: 'aim', value: 1 }] as const;
  // the sum of all regions is no yardstick for one of them
  if (by === 'lag' || sums) return [];
  const aim = row.judged?.plan ?? nation.plan;
  return [
    ...(aim === null ? [] : [{ kind: 'aim', value: aim } as const]),
    ...(nation.fact === null ? [] : [{ kind: 'nation', value: nation.fact } as const]),
    ...(median === null ? [] : [{ kind: 'median', value: median.value } as const]),
  ];
}
