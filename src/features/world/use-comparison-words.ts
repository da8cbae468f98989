import { pluralCount } from '@/domain/number-format';
import { toSentence } from '@/shared/i18n/one-stop';
import { useConfidence } from '@/shared/i18n/use-confidence';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { ComparisonRow } from './world-query';

/** Figures of a comparison with their unit, and who they are of. */
export interface ComparisonWords {
  readonly figure: (value: number, row: Pick<ComparisonRow, 'unit'>, decimals?: number) => string;
  /** All that is said of one body: a value, or two bounds as `5–7 %`. */
  readonly told: (row: Pick<ComparisonRow, 'unit' | 'values'>, who: string) => string;
  /** A number without its unit. */
  readonly bare: (value: number) => string;
  readonly who: (code: string) => string;
  /** What was published since, or why nothing was. */
  readonly later: (row: Pick<ComparisonRow, 'later' | 'ceased'>) => string;
}

const WHO = ['KZ', 'OECD', 'UNESCO', 'RU', 'BY', 'US', 'CH', 'NG'] as const;
const decimalsOf = (value: number) => String(value).split('.')[1]?.length ?? 0;

export function useComparisonWords(): ComparisonWords {
  const { t } = useTranslation(['world', 'common']);
  const language = useLanguage();
  const { number, percent, value: inUnit } = useFormat();
  const confident = useConfidence();
  const bare = (value: number) => number(value, decimalsOf(value));
  const figure: ComparisonWords['figure'] = (value, { unit }, decimals = decimalsOf(value)) => {
    if (unit === 'percent') return percent(value, decimals);
    const n = number(value, decimals);
    return unit === 'score' ? t('common:unit.score', { n, count: pluralCount(value, decimals) }) : t(`unit.${unit}`, { n });
  };
  return {
    ...{ figure, bare },
    told: (row, name) => {
      const own = row.values.filter(({ who }) => who === name).map(({ value }) => value);
      return own.map((value, i) => (i < own.length - 1 ? bare(value) : figure(value, row))).join('–');
    },
    // a code that nobody has named stands for itself
    who: (code) => {
      const known = WHO.find((candidate) => candidate === code);
      return known ? t(`who.${known}`) : code;
    },
    later: ({ later, ceased }) => {
      if (later) {
        const told = inUnit(later.value, later);
        const value = confident(later.scale ? `${told} (${later.scale[language]})` : told, later.provenance);
        const words = { year: later.year, value, title: later.title[language] };
        return t(later.isSimilar ? 'later.similar' : 'later.told', words);
      }
      return ceased ? toSentence(ceased[language]) : t('later.none');
    },
  };
}
