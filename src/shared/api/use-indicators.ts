import type { IndicatorDetail } from '@/contracts/indicator-detail';
import type { IndicatorAnswer, IndicatorList } from '@/contracts/indicators';
import { type AsAsked, indicatorAsAsked, indicatorsAsAsked } from './asked-facts';
import { indicatorDetailQuery, indicatorListQuery, searchedIndicatorsQuery } from './queries';
import { useAsked } from './use-asked';

/** All indicators as the reader asked for them. Suspends; throws the query's error. */
export const useIndicators = (): readonly IndicatorAnswer[] => useAsked(indicatorListQuery, ofList);

/** The same for a list that is searched: with texts in both languages, and without what is noted of single values. */
export const useSearchedIndicators = (): readonly IndicatorAnswer[] => useAsked(searchedIndicatorsQuery, ofList);

/** One indicator, its facts those of the list. Suspends; throws the query's error. */
export const useIndicatorDetail = (id: string): IndicatorDetail => useAsked(indicatorDetailQuery(id), detailAsAsked);

const ofList = ({ indicators }: IndicatorList, asAsked: AsAsked) => indicatorsAsAsked(indicators, asAsked);

/** One indicator's file for this reader. */
function detailAsAsked(detail: IndicatorDetail, asAsked: AsAsked): IndicatorDetail {
  const indicator = indicatorAsAsked(detail.indicator, asAsked);
  return indicator === detail.indicator ? detail : { ...detail, indicator };
}
