import { indicatorsAsAsked } from '@/shared/api/asked-facts';
import { useAsked } from '@/shared/api/use-asked';
import { type CoverageIndicator, coverageQuery } from './coverage-query';

/** The coverage indicators as the reader asked for them. Suspends; throws the query's error. */
export const useCoverageIndicators = (): readonly CoverageIndicator[] => useAsked(coverageQuery, indicatorsAsAsked<CoverageIndicator>);
