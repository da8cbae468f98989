import { type PartSeries, toSeries } from './indicator-judgement';
import type { RegionYear } from './region-judgement';
import type { Series } from './series';

/** An indicator with its national series, as regions are read by it; the answers of the contracts fit. */
export interface RegionalOutline {
  readonly id: string;
  readonly unit: Series['unit'];
  readonly direction: Series['direction'];
  readonly regionalAggregation: 'mean' | 'sum' | 'none';
  readonly additiveParts: boolean;
  readonly series: readonly PartSeries[];
}

/** One line that regions are measured by. */
export interface RegionalSeries<I extends RegionalOutline = RegionalOutline> {
  readonly indicator: I;
  readonly part: I['series'][number];
}

/** Which series: enough to find it in a file. */
export interface SeriesKey {
  readonly indicator: { readonly id: string };
  readonly part: { readonly code: string };
}

/** The akimats answer for it (DOMAIN.md section 7). */
export const isRegional = ({ regionalAggregation }: Pick<RegionalOutline, 'regionalAggregation'>): boolean =>
  regionalAggregation !== 'none';

/** Parts that add up to a total (urban + rural) are shares of the nation's own places and mean nothing for one region. */
const isShareOfTotal = ({ additiveParts }: Pick<RegionalOutline, 'additiveParts'>, { code }: { readonly code: string }): boolean =>
  additiveParts && code !== 'total';

/** Whether the series says anything about one region. */
export const saysOfRegion = (
  indicator: Pick<RegionalOutline, 'regionalAggregation' | 'additiveParts'>,
  part: { readonly code: string },
): boolean => isRegional(indicator) && !isShareOfTotal(indicator, part);

/** The series that regions are read by, in the order of the decree. */
export function listRegionalSeries<I extends RegionalOutline>(indicators: readonly I[]): RegionalSeries<I>[] {
  return indicators.flatMap((indicator) =>
    indicator.series.filter((part) => saysOfRegion(indicator, part)).map((part) => ({ indicator, part })),
  );
}

/** `r1-3-3.school` */
export const keyOfSeries = ({
  indicator,
  part,
}: {
  readonly indicator: { readonly id: string };
  readonly part: { readonly code: string };
}): string => `${indicator.id}.${part.code}`;

/** Whether a row of a file is of this series. */
export const isOfSeries =
  ({ indicator, part }: SeriesKey) =>
  (row: { readonly indicator: string; readonly series: string }): boolean =>
    row.indicator === indicator.id && row.series === part.code;

/** What regions are judged by. Of an indicator that only the nation is measured by, as of a mean: nothing asks for it. */
export function toNational({ indicator, part }: RegionalSeries): Pick<RegionYear, 'national' | 'aggregation'> {
  // the errors are those of the nation's means: a region's are larger, and nobody gave them
  const { errors: _, ...national } = toSeries(indicator, part);
  return { national, aggregation: indicator.regionalAggregation === 'sum' ? 'sum' : 'mean' };
}

interface AskedSeries {
  readonly indicator: string | null;
  readonly series: string | null;
}

/** The series that an address leaves open: the one that it names, else all of its indicator, else all. An unknown id counts as not named. */
export function listAsked<Option extends RegionalSeries>(list: readonly Option[], asked: AskedSeries): readonly Option[] {
  const ofIndicator = list.filter(({ indicator }) => indicator.id === asked.indicator);
  const named = ofIndicator.filter(({ part }) => part.code === asked.series);
  return [named, ofIndicator].find(({ length }) => length > 0) ?? list;
}

/**
 * The series of an address; where it names none, the one of the greatest weight, the first weight first. A page opens on what is least invented,
 * so weights are numbers of published values (`countKnown`). Equals stand in the order of the decree.
 *
 * Absent: `null` only when nothing is regional at all.
 */
export function chooseSeries<Option extends RegionalSeries>(
  list: readonly Option[],
  asked: AskedSeries,
  weigh: (option: Option) => readonly number[],
): Option | null {
  const weighed = listAsked(list, asked).map((option) => ({ option, weights: weigh(option) }));
  return weighed.toSorted((a, b) => firstDifference(a.weights, b.weights))[0]?.option ?? null;
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  return a.map((weight, i) => (b[i] ?? 0) - weight).find((difference) => difference !== 0) ?? 0;
}
