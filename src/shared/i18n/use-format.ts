import { useTranslation } from 'react-i18next';
import { formatNumber, formatPercent, formatSigned } from '@/domain/number-format';
import type { Unit } from '@/domain/series';
import { useLanguage } from './use-language';

/** A number of an indicator: its unit and the decimals that its plan prints. */
export interface Measured {
  readonly unit: Unit;
  readonly decimals: number;
}

/** Every number on the page passes here: decimal comma, decimals of the plan, the unit in the reader's language. */
export function useFormat() {
  const { t } = useTranslation();
  const language = useLanguage();

  const number = (value: number, decimals: number) => formatNumber(value, { decimals, language });
  const percent = (value: number, decimals: number) => formatPercent(value, { decimals, language });
  /** A ratio (1 = 100 %) as whole per cent. */
  const ratio = (value: number) => percent(value * 100, 0);

  function withUnit(text: string, unit: Unit, count: number): string {
    if (unit === 'score') return t('unit.score', { count, n: text });
    if (unit === 'places') return t('unit.places', { count, n: text });
    if (unit === 'rank') return t('unit.rank', { n: text });
    if (unit === 'people') return t('unit.people', { n: text });
    if (unit === 'count') return t('unit.count', { n: text });
    return text;
  }

  /** A plan or fact with its unit: 85,3%, 425 балл. Growth rates are per cent. */
  function value(figure: number, { unit, decimals }: Measured): string {
    if (unit.startsWith('percent')) return percent(figure, decimals);
    return withUnit(number(figure, decimals), unit, figure);
  }

  /** A difference of two values with its sign; between per cents it is in percentage points. */
  function difference(figure: number, { unit, decimals }: Measured): string {
    const text = formatSigned(figure, { decimals, language });
    if (unit.startsWith('percent')) return t('unit.points', { n: text });
    return unit === 'rank' ? t('unit.ranks', { count: Math.abs(figure), n: text }) : withUnit(text, unit, Math.abs(figure));
  }

  /** Calendar day in words: 2021 жылғы 12 қазан, 12 октября 2021 года. */
  function day(isoDate: string): string {
    const [year = '', month = '', dayOfMonth = ''] = isoDate.split('-');
    return t('date.day', { year, day: String(Number(dayOfMonth)), month: t(`date.month.${Number(month)}` as 'date.month.1') });
  }

  return { number, percent, ratio, value, difference, day };
}
