import type { Answer, AnswerName } from '@/contracts/resources';
import { overlayClosing } from './overlay-closing';
import { overlayIndicatorDetail, overlayIndicators } from './overlay-indicators';
import { overlayOwnPromises } from './overlay-promises';
import { overlayRegionDetail, overlayRegionList, overlayYearDetail } from './overlay-regions';
import { overlaySourceList } from './overlay-sources';
import type { LaidOverlay } from './placed-facts';

type Overlays = { readonly [Name in AnswerName]?: (answer: Answer<Name>, overlay: LaidOverlay) => Answer<Name> };

const OVERLAYS: Overlays = {
  IndicatorList: (list, overlay) => ({ ...list, indicators: overlayIndicators(list.indicators, overlay) }),
  IndicatorDetail: overlayIndicatorDetail,
  RegionList: overlayRegionList,
  RegionDetail: overlayRegionDetail,
  YearDetail: overlayYearDetail,
  SourceList: overlaySourceList,
  Closing: overlayClosing,
  DecreeCommitments: overlayOwnPromises,
  DecreeTask: overlayOwnPromises,
  DecreeGoal: overlayOwnPromises,
  DecreeIndicator: overlayOwnPromises,
};

/** Whether an answer holds facts. */
export const holdsFacts = (name: unknown): name is AnswerName => typeof name === 'string' && name in OVERLAYS;

/** Any answer with the facts of an overlay, and their day; one that holds no facts stays as it is. */
export function overlayAnswer<Name extends AnswerName>(name: Name, answer: Answer<Name>, overlay: LaidOverlay): Answer<Name> {
  const laid = OVERLAYS[name]?.(answer, overlay);
  if (!laid) return answer;
  return overlay.dataDate !== undefined && 'dataDate' in laid ? { ...laid, dataDate: overlay.dataDate } : laid;
}
