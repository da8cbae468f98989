import type { NoShare } from '@/domain/region-judgement';
import { shortestWay } from '@/domain/verdict';
import { isKnownText, NO_SHARE_TEXTS } from '@/shared/i18n/no-share-texts';
import { type Measured, useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';

/** Why a region has no share of its own distance, in words; the shortest way that is measured comes with its number. */
export function useNoShareText(): (reason: NoShare, measured: Measured) => string {
  const { t } = useTranslation(['regions', 'common']);
  const { difference } = useFormat();
  return (reason, measured) => {
    if (isKnownText(reason)) return t(NO_SHARE_TEXTS[reason]);
    if (reason !== 'short-way') return t(`noShare.${reason}`);
    return t('noShare.short-way', { least: difference(shortestWay(measured.decimals), measured).replace(/^\+/, '') });
  };
}
