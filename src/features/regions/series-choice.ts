import type { IndicatorAnswer, SeriesAnswer } from '@/contracts/indicators';
import type { YearDetail } from '@/contracts/regions';
import { toSeries } from '@/domain/indicator-judgement';
import type { RegionYear } from '@/domain/region-judgement';

type Figures = Pick<YearDetail, 'series'>;

/** One line that regions are measured by. */
export interface RegionalSeries {
  readonly indicator: IndicatorAnswer;
  readonly part: SeriesAnswer;
}

/**
 * The series that the akimats answer for (DOMAIN.md section 7), in the order of the decree.
 * Parts that add up to a total (urban + rural) are shares of the nation's own places and mean nothing for one region: only the total is offered.
 */
export function listRegionalSeries(indicators: readonly IndicatorAnswer[]): RegionalSeries[] {
  return indicators
    .filter(({ regionalAggregation }) => regionalAggregation !== 'none')
    .flatMap((indicator) =>
      indicator.series.filter(({ code }) => !indicator.additiveParts || code === 'total').map((part) => ({ indicator, part })),
    );
}

export const keyOf = ({ indicator, part }: RegionalSeries): string => `${indicator.id}.${part.code}`;

/** What its regions are judged by. */
export function toNational({ indicator, part }: RegionalSeries): Pick<RegionYear, 'national' | 'aggregation'> {
  return { national: toSeries(indicator, part), aggregation: indicator.regionalAggregation === 'sum' ? 'sum' : 'mean' };
}

type AskedSeries = { readonly indicator: string | null; readonly series: string | null };

/** The series that the address leaves open: the one that it names, else all of its indicator, else all. An unknown id counts as not named. */
export function listAsked(list: readonly RegionalSeries[], asked: AskedSeries): readonly RegionalSeries[] {
  const ofIndicator = list.filter(({ indicator }) => indicator.id === asked.indicator);
  const named = ofIndicator.filter(({ part }) => part.code === asked.series);
  return [named, ofIndicator].find(({ length }) => length > 0) ?? list;
}

/**
 * The series of the address; where it names none, the one with the most official values in the year in view, then in the regions' first year:
 * the page opens on what is least invented. Equals stand in the order of the decree.
 *
 * Absent: an id that is unknown or not regional counts as not named. `null` only when nothing is regional at all.
 */
export function chooseSeries(
  list: readonly RegionalSeries[],
  asked: AskedSeries,
  { current, start }: { readonly current: Figures; readonly start: Figures },
): RegionalSeries | null {
  const weighed = listAsked(list, asked).map((option) => ({
    option,
    weights: [countOfficial(current, option), countOfficial(start, option), countFacts(current, option)],
  }));
  const best = weighed.toSorted((a, b) => firstDifference(a.weights, b.weights))[0];
  return best?.option ?? null;
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  return a.map((weight, i) => (b[i] ?? 0) - weight).find((difference) => difference !== 0) ?? 0;
}

function countFacts(detail: Figures, option: RegionalSeries): number {
  return rowsOf(detail, option).filter(({ fact }) => fact !== null).length;
}

function countOfficial(detail: Figures, option: RegionalSeries): number {
  return rowsOf(detail, option).filter(({ fact, provenance }) => fact !== null && provenance !== 'demo').length;
}

function rowsOf(detail: Figures, { indicator, part }: RegionalSeries): YearDetail['series'][number]['regions'] {
  return detail.series.find((row) => row.indicator === indicator.id && row.series === part.code)?.regions ?? [];
}
