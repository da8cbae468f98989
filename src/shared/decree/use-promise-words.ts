import { useMemo } from 'react';
import { useFormat } from '../i18n/use-format';
import { useTranslation } from '../i18n/use-translation';
import type { PromiseRow } from './promise-row';

/** What a promise beside the indicators comes to, in words. */
export interface PromiseWords {
  /** "at least 75 000", "100 %", "every year"; a date alone is a word of its own. */
  readonly amount: (commitment: PromiseRow) => string;
  /** Absent: the decree names no year, which is said. */
  readonly when: (commitment: PromiseRow) => string;
  /** How surely the decree says it. */
  readonly modality: (commitment: Pick<PromiseRow, 'modality'>) => string;
  /** What became of it, with the fact that decided and its year. */
  readonly outcome: (row: PromiseRow) => string;
}

export function usePromiseWords(): PromiseWords {
  const { t } = useTranslation('decree-parts');
  const { number, percent, value: inUnit } = useFormat();
  return useMemo(() => {
    const amountWith = (unit: string, value: number): string => {
      const decimals = decimalsOf(value);
      const figure = number(value, decimals);
      if (unit === 'percent-of-gdp') return t('amount.gdp', { n: figure });
      if (unit.startsWith('percent')) return percent(value, decimals);
      if (unit === 'times') return t('amount.times', { n: figure });
      return unit === 'billion-tenge' ? t('amount.billion', { n: figure }) : figure;
    };
    return {
      amount: ({ value, unit, basis, comparison, recurring }) => {
        if (value === null) return t('amount.date');
        if (recurring !== null) return t(`amount.${recurring}`);
        if (basis === 'all') return t('amount.all');
        const told = amountWith(unit ?? '', value);
        return comparison === null ? told : t(`amount.${comparison}`, { n: told });
      },
      when: ({ byYear, startYear, years }) => {
        if (years.length > 0) return years.join(', ');
        if (byYear !== null) return String(byYear);
        return startYear === null ? t('when.none') : t('when.from', { year: startYear });
      },
      modality: ({ modality }) => t(`modality.${modality}`),
      outcome: ({ outcome, measured }) => {
        if (outcome.kind === 'unreported' || !measured) return t('outcome.unreported');
        const { kind, year, fact } = outcome;
        return measured.unit === 'done'
          ? t(`outcome.done.${kind}`, { year })
          : t(`outcome.${kind}`, { year, fact: inUnit(fact, measured) });
      },
    };
  }, [t, number, percent, inUnit]);
}

const decimalsOf = (value: number) => String(value).split('.')[1]?.length ?? 0;
