import { useTranslation } from 'react-i18next';
import type { NoShare } from '@/domain/region-judgement';
import { shortestWay } from '@/domain/verdict';
import { type Measured, useFormat } from '@/shared/i18n/use-format';

/** Why a region has no share of its own distance, in words; the shortest way that is measured comes with its number. */
export function useNoShareText(): (reason: NoShare, measured: Measured) => string {
  const { t } = useTranslation(['regions', 'common']);
  const { difference } = useFormat();
  return (reason, measured) => {
    switch (reason) {
      case 'redrawn':
      case 'start-unknown':
      case 'start-not-published':
        return t(`common:start.${reason}`);
      case 'no-fact':
        return t('common:state.no-data');
      case 'no-plan':
        return t('common:state.not-planned');
      case 'rank':
        return t('common:state.not-comparable');
      case 'short-way':
        return t('noShare.short-way', { least: difference(shortestWay(measured.decimals), measured).replace(/^\+/, '') });
      default:
        return t(`noShare.${reason}`);
    }
  };
}
