import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { keepOfficialFacts } from '@/domain/official-facts';
import { useFactsMode } from '@/shared/url/use-facts-mode';
import { type CoverageIndicator, coverageQuery } from './coverage-query';

/** The coverage indicators as the reader asked for them: with demo values, or official facts only. Suspends; throws the query's error. */
export function useCoverageIndicators(): readonly CoverageIndicator[] {
  const { data } = useSuspenseQuery(coverageQuery);
  const facts = useFactsMode();
  return useMemo(
    () => (facts === 'official' ? data.map((indicator) => ({ ...indicator, series: indicator.series.map(keepOfficialFacts) })) : data),
    [data, facts],
  );
}
