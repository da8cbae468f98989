import type { QueryClient } from '@tanstack/react-query';
import type { RelatedMeasure } from '@/contracts/indicator-detail';
import type { IndicatorAnswer, IndicatorList } from '@/contracts/indicators';
import { derived } from '@/shared/api/derived';
import { indicatorDetailQuery, indicatorListQuery, regionDetailQuery, regionListQuery } from '@/shared/api/queries';
import { type RegionalPart, toPartWithoutTexts } from '@/shared/api/regional-indicators';
import { COVERAGE_GROUPS, OTHER_DEFINITION_OF } from './coverage-rates';
import type { CoverageSearch } from './coverage-search';

/** What a card needs of an indicator. */
export interface CoverageIndicator
  extends Pick<IndicatorAnswer, 'id' | 'short' | 'unit' | 'direction' | 'regionalAggregation' | 'additiveParts'> {
  readonly series: readonly RegionalPart[];
}

export type CoveragePart = RegionalPart;

/**
 * The coverage indicators alone, in the order of their groups: the prerendered page carries its data, and the whole list is six times as heavy.
 * Absent: an indicator that the API does not have is left out. Errors: those of the API.
 */
export const coverageQuery = derived(['coverage'], async (ask) => toCoverage(await ask(indicatorListQuery)));

export function toCoverage({ indicators }: Pick<IndicatorList, 'indicators'>): CoverageIndicator[] {
  const ids = COVERAGE_GROUPS.flatMap((group) => group.indicators);
  return ids.flatMap((id) => {
    const found = indicators.find((indicator) => indicator.id === id);
    return found ? [toCoverageIndicator(found)] : [];
  });
}

function toCoverageIndicator(indicator: IndicatorAnswer): CoverageIndicator {
  const { id, short, unit, direction, regionalAggregation, additiveParts, series } = indicator;
  return { id, short, unit, direction, regionalAggregation, additiveParts, series: series.map(toPartWithoutTexts) };
}

/** A figure by another definition as a card shows it. */
export type OtherDefinition = RelatedMeasure;

/** Preschool coverage by the other definition. Errors: those of the API. */
export const otherDefinitionQuery = derived(['coverage', 'other-definition'], async (ask): Promise<OtherDefinition[]> => {
  const { related } = await ask(indicatorDetailQuery(OTHER_DEFINITION_OF));
  return related;
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
