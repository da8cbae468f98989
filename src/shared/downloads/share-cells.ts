import type { NoShare, Share } from '@/domain/region-judgement';
import { isKnownText, NO_SHARE_TEXTS } from '../i18n/no-share-texts';
import type { DownloadTexts } from './download-words';
import type { Term } from './term';

interface ShareCells {
  /** 1 = all of the region's own distance to the target; `null` where it is withheld. */
  readonly share_of_way: number | null;
  /** Why it is withheld; `null` where it is not. */
  readonly no_share: Term | null;
}

/** The share of a region's own distance, or the reason why there is none: an empty cell alone would leave the reader to guess. */
export function toShareCells(share: Share, t: DownloadTexts): ShareCells {
  return share.known
    ? { share_of_way: share.value, no_share: null }
    : { share_of_way: null, no_share: { code: share.reason, label: reasonOf(share.reason, t) } };
}

const reasonOf = (reason: NoShare, t: DownloadTexts): string => (isKnownText(reason) ? t(NO_SHARE_TEXTS[reason]) : t(`noShare.${reason}`));
