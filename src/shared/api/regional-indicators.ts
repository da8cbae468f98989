import type { IndicatorAnswer, IndicatorList, SeriesAnswer } from '@/contracts/indicators';
import type { Point } from '@/domain/series';
import { indicatorsAsAsked } from './asked-facts';
import { derived } from './derived';
import { indicatorListQuery } from './queries';
import { useAsked } from './use-asked';

/** What the pages of regions need of an indicator. Of one that only the nation is measured by, its name: it has no parts here. */
export interface RegionalIndicator
  extends Pick<
    IndicatorAnswer,
    'id' | 'goal' | 'task' | 'short' | 'unit' | 'unitLabel' | 'direction' | 'regionalAggregation' | 'additiveParts'
  > {
  readonly series: readonly RegionalPart[];
}

export interface RegionalPart extends Omit<SeriesAnswer, 'title' | 'points'> {
  readonly points: readonly Point[];
}

/** The list of indicators without the texts that no page of a region shows: the decree's full titles alone are a fifth of what such a page may weigh. */
export const regionalIndicatorsQuery = derived(['regional-indicators'], async (ask) => toRegionalIndicators(await ask(indicatorListQuery)));

function toRegionalIndicators({ indicators }: IndicatorList): RegionalIndicator[] {
  return indicators.map(({ id, goal, task, short, unit, unitLabel, direction, regionalAggregation, additiveParts, series }) => ({
    ...{ id, goal, task, short, unit, unitLabel, direction, regionalAggregation, additiveParts },
    series: regionalAggregation === 'none' ? [] : series.map(toPartWithoutTexts),
  }));
}

/** A part without its full title and the notes of its points. */
export function toPartWithoutTexts({ title: _, points, ...part }: SeriesAnswer): RegionalPart {
  return { ...part, points: points.map(({ note: __, ...point }) => point) };
}

/** The list as the reader asked for it. Suspends; throws the query's error. */
export const useRegionalIndicators = (): readonly RegionalIndicator[] =>
  useAsked(regionalIndicatorsQuery, indicatorsAsAsked<RegionalIndicator>);
