import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { IndicatorDetail, RelatedMeasure } from '@/contracts/indicator-detail';
import type { IndicatorAnswer, IndicatorList, SeriesAnswer } from '@/contracts/indicators';
import type { Point } from '@/domain/series';
import { indicatorDetailQuery, indicatorListQuery, regionDetailQuery, regionListQuery } from '@/shared/api/queries';
import { COVERAGE_GROUPS, OTHER_DEFINITION_OF } from './coverage-rates';
import type { CoverageSearch } from './coverage-search';

/** What a card needs of an indicator. */
export interface CoverageIndicator
  extends Pick<IndicatorAnswer, 'id' | 'short' | 'unit' | 'direction' | 'regionalAggregation' | 'additiveParts'> {
  readonly series: readonly CoveragePart[];
}

export interface CoveragePart extends Omit<SeriesAnswer, 'title' | 'points'> {
  readonly points: readonly Point[];
}

/**
 * The coverage indicators alone, in the order of their groups: the prerendered page carries its data, and the whole list is six times as heavy.
 * Takes the list where it is at hand. Absent: an indicator that the API does not have is left out. Errors: those of the API.
 */
export const coverageQuery = queryOptions({
  queryKey: ['coverage'],
  queryFn: async ({ client, signal }): Promise<CoverageIndicator[]> => {
    const known = client.getQueryData(indicatorListQuery.queryKey);
    return toCoverage(known ?? (await (await import('@/shared/api/answers')).getIndicatorList(signal)));
  },
  staleTime: Number.POSITIVE_INFINITY,
});

export function toCoverage({ indicators }: Pick<IndicatorList, 'indicators'>): CoverageIndicator[] {
  const ids = COVERAGE_GROUPS.flatMap((group) => group.indicators);
  return ids.flatMap((id) => {
    const found = indicators.find((indicator) => indicator.id === id);
    return found ? [toCoverageIndicator(found)] : [];
  });
}

function toCoverageIndicator(indicator: IndicatorAnswer): CoverageIndicator {
  const { id, short, unit, direction, regionalAggregation, additiveParts, series } = indicator;
  return { id, short, unit, direction, regionalAggregation, additiveParts, series: series.map(toPart) };
}

function toPart({ title: _, points, ...part }: SeriesAnswer): CoveragePart {
  return { ...part, points: points.map(({ note: __, ...point }) => point) };
}

/** A figure by another definition as a card shows it. */
export type OtherDefinition = RelatedMeasure;

/** Preschool coverage by the other definition. Errors: those of the API. */
export const otherDefinitionQuery = queryOptions({
  queryKey: ['coverage', 'other-definition'],
  queryFn: async ({ client, signal }): Promise<OtherDefinition[]> => {
    const known: IndicatorDetail | undefined = client.getQueryData(indicatorDetailQuery(OTHER_DEFINITION_OF).queryKey);
    const detail = known ?? (await (await import('@/shared/api/answers')).getIndicatorDetail(OTHER_DEFINITION_OF, signal));
    return detail.related;
  },
  staleTime: Number.POSITIVE_INFINITY,
});

/** Everything that the page of this address needs. Never throws: what fails is shown where it is missing. */
export async function prefetchCoverage(client: QueryClient, { region }: Pick<CoverageSearch, 'region'>): Promise<void> {
  const ownFigures = async () => {
    await client.prefetchQuery(regionListQuery);
    const isKnown = client.getQueryData(regionListQuery.queryKey)?.regions.some(({ id }) => id === region);
    if (region !== null && isKnown) await client.prefetchQuery(regionDetailQuery(region));
  };
  await Promise.all([client.prefetchQuery(coverageQuery), client.prefetchQuery(otherDefinitionQuery), ownFigures()]);
}
