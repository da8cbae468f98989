import { overlayIndicators } from '@/shared/api/overlay';
import { useOverlaid } from '@/shared/api/use-overlaid';
import { type CoverageIndicator, coverageQuery } from './coverage-query';

/** The coverage indicators as the reader asked for them. Suspends; throws the query's error. */
export const useCoverageIndicators = (): readonly CoverageIndicator[] => useOverlaid(coverageQuery, overlayIndicators<CoverageIndicator>);
