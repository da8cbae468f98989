import { useCallback } from 'react';
import type { PromiseRow } from '@/shared/decree/promise-row';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { sizeOf } from './promise-size';

/** How much is promised, in words: "at least 75 000 places", "100 %", "every year"; a date alone is a word of its own. Empty: no size is promised. */
export function useAmount(): (row: PromiseRow) => string {
  const { t } = useTranslation('commitments');
  const { number, percent } = useFormat();
  return useCallback(
    (row) => {
      const size = sizeOf(row);
      if (size.kind === 'none') return '';
      if (size.kind !== 'percent' && size.kind !== 'counted') return t(`amount.${size.kind}`);
      const decimals = String(size.value).split('.')[1]?.length ?? 0;
      if (size.kind === 'percent') {
        const share = percent(size.value, decimals);
        return row.comparison === 'up-to' ? t('amount.up-to', { share }) : share;
      }
      const figure = number(size.value, decimals);
      // "more than" stands in the words of what is counted: in Kazakh it is their case
      return t(`amount.of.${size.of}`, { n: row.comparison === 'at-least' ? t('amount.at-least', { n: figure }) : figure });
    },
    [t, number, percent],
  );
}
