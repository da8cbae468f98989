import { useMemo } from 'react';
import { useFormat } from '../i18n/use-format';
import { useTranslation } from '../i18n/use-translation';
import { outcomeText } from './outcome-text';
import type { PromiseRow } from './promise-row';

/** How a promise beside the indicators is made, and what it came to, in words. */
export interface PromiseWords {
  /** Absent: the decree names no year, which is said. */
  readonly when: (commitment: PromiseRow) => string;
  /** How surely the decree says it. */
  readonly modality: (commitment: Pick<PromiseRow, 'modality'>) => string;
  /** What became of it, with the fact that decided and its year. */
  readonly outcome: (row: Pick<PromiseRow, 'outcome' | 'measured'>) => string;
}

export function usePromiseWords(): PromiseWords {
  const { t } = useTranslation('decree-parts');
  const { value: inUnit } = useFormat();
  return useMemo(() => {
    return {
      when: ({ byYear, startYear, years }) => {
        if (years.length > 0) return years.join(', ');
        if (byYear !== null) return String(byYear);
        return startYear === null ? t('when.none') : t('when.from', { year: startYear });
      },
      modality: ({ modality }) => t(`modality.${modality}`),
      outcome: ({ outcome, measured }) => outcomeText(outcome, measured, { say: (key, values) => t(key, values), value: inUnit }),
    };
  }, [t, inUnit]);
}
