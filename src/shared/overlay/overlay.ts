/**
 * The overlay: an answer of the API, and facts that it is to be shown with, give the answer with them.
 *
 * It serves `?asof=` (the facts that a later release changed, as they were) and the preview of facts that are not published: `overlayOf(facts)`
 * makes an overlay of `PlacedFact`s, one for each place; `note` is what the point shall say, `origin` its source. Pure: the answer stays as it is.
 *
 * Laws, held by overlay.test.ts: an overlay of nothing gives an equal answer; the order of its facts does not matter; an overlay of what stood
 * there before (`contracts/list-places.ts`) takes it back. Errors: RangeError on two facts for one place.
 */
export { overlayClosing } from './overlay-closing';
export { overlayIndicatorDetail, overlayIndicators } from './overlay-indicators';
export { overlayOwnPromises, overlayPromises } from './overlay-promises';
export { overlayRegionDetail, overlayRegionList, overlayYearDetail } from './overlay-regions';
export { overlaySourceList } from './overlay-sources';
export { emptyOverlay, overlayOf } from './placed-facts';
