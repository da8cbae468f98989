import type { IndicatorDetail } from '@/contracts/indicator-detail';
import type { IndicatorAnswer, IndicatorList } from '@/contracts/indicators';
import { type Overlay, overlayIndicator, overlayIndicators } from './overlay';
import { indicatorDetailQuery, indicatorListQuery } from './queries';
import { useOverlaid } from './use-overlaid';

/** All indicators as the reader asked for them. Suspends; throws the query's error. */
export const useIndicators = (): readonly IndicatorAnswer[] => useOverlaid(indicatorListQuery, ofList);

/** One indicator, its facts those of the list. Suspends; throws the query's error. */
export const useIndicatorDetail = (id: string): IndicatorDetail => useOverlaid(indicatorDetailQuery(id), overlayDetail);

const ofList = ({ indicators }: IndicatorList, overlay: Overlay) => overlayIndicators(indicators, overlay);

/** One indicator's file for this reader. */
function overlayDetail(detail: IndicatorDetail, overlay: Overlay): IndicatorDetail {
  const indicator = overlayIndicator(detail.indicator, overlay);
  return indicator === detail.indicator ? detail : { ...detail, indicator };
}
