import { toSentence } from '@/shared/i18n/one-stop';
import { useLagText } from '@/shared/i18n/use-lag-text';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { RankedRow } from './ranked-rows';
import type { RegionsSearch } from './regions-search';
import type { Shown } from './shown';
import { useNoShareText } from './use-no-share-text';

/** Why a region has no place in the asked order, in words, with what the data says of it. */
export function useUnrankedReason(by: RegionsSearch['by'], shown: Shown): (item: RankedRow) => string {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const lagText = useLagText();
  const noShareText = useNoShareText();
  const reasonOf = ({ row, reason }: RankedRow): string => {
    if (row.fact === null) return t(`state.${row.state ?? 'no-data'}`);
    if (reason === 'start-not-published' || row.reason === 'start-not-published') return t('start.start-not-published');
    if (by === 'lag' && row.lag && !row.lag.known) return lagText(row.lag);
    if (by === 'share' && !row.share.known) return noShareText(row.share.reason, shown.measured);
    return t(`state.${row.state ?? 'not-comparable'}`);
  };
  return (item) => (item.row.note ? `${toSentence(reasonOf(item))} ${item.row.note[language]}` : reasonOf(item));
}
