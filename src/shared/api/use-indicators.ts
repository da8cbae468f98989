import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { IndicatorDetail } from '@/contracts/indicator-detail';
import type { IndicatorAnswer } from '@/contracts/indicators';
import { keepOfficialFacts } from '@/domain/official-facts';
import { useFactsMode } from '../url/use-facts-mode';
import { indicatorDetailQuery, indicatorListQuery } from './queries';

/** All 48 indicators as the reader asked for them: with demo values, or official facts only. Suspends; throws the query's error. */
export function useIndicators(): readonly IndicatorAnswer[] {
  const { data } = useSuspenseQuery(indicatorListQuery);
  const facts = useFactsMode();
  return useMemo(() => (facts === 'official' ? data.indicators.map(withOfficialFacts) : data.indicators), [data, facts]);
}

/** One indicator, its facts filtered like those of the list. Suspends; throws the query's error. */
export function useIndicatorDetail(id: string): IndicatorDetail {
  const { data } = useSuspenseQuery(indicatorDetailQuery(id));
  const facts = useFactsMode();
  return useMemo(() => (facts === 'official' ? { ...data, indicator: withOfficialFacts(data.indicator) } : data), [data, facts]);
}

function withOfficialFacts(indicator: IndicatorAnswer): IndicatorAnswer {
  return { ...indicator, series: indicator.series.map(keepOfficialFacts) };
}
