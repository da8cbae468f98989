import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { IndicatorAnswer, IndicatorList, SeriesAnswer } from '@/contracts/indicators';
import { keepOfficialFacts } from '@/domain/official-facts';
import type { Point } from '@/domain/series';
import { useFactsMode } from '../url/use-facts-mode';
import { indicatorListQuery } from './queries';

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

/**
 * The list of indicators without the texts that no page of a region shows: a prerendered page carries its data, and the decree's full titles
 * alone are a fifth of what such a page may weigh. Takes the whole list where it is at hand. Errors: those of the API.
 */
export const regionalIndicatorsQuery = queryOptions({
  queryKey: ['regional-indicators'],
  queryFn: async ({ client, signal }): Promise<RegionalIndicator[]> => {
    const known = client.getQueryData(indicatorListQuery.queryKey);
    return toRegionalIndicators(known ?? (await (await import('./answers')).getIndicatorList(signal)));
  },
  staleTime: Number.POSITIVE_INFINITY,
});

function toRegionalIndicators({ indicators }: IndicatorList): RegionalIndicator[] {
  return indicators.map(({ id, goal, task, short, unit, unitLabel, direction, regionalAggregation, additiveParts, series }) => ({
    ...{ id, goal, task, short, unit, unitLabel, direction, regionalAggregation, additiveParts },
    series: regionalAggregation === 'none' ? [] : series.map(toRegionalPart),
  }));
}

function toRegionalPart({ title: _, points, ...part }: SeriesAnswer): RegionalPart {
  return { ...part, points: points.map(({ note: __, ...point }) => point) };
}

/** The list as the reader asked for it: with demo values, or official facts only. Suspends; throws the query's error. */
export function useRegionalIndicators(): readonly RegionalIndicator[] {
  const { data } = useSuspenseQuery(regionalIndicatorsQuery);
  const facts = useFactsMode();
  return useMemo(
    () => (facts === 'official' ? data.map((indicator) => ({ ...indicator, series: indicator.series.map(keepOfficialFacts) })) : data),
    [data, facts],
  );
}
