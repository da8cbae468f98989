import { useTranslation } from 'react-i18next';
import type { DayCase } from '@/domain/kazakh-months';
import { formatNumber, formatPercent, formatSigned, pluralCount } from '@/domain/number-format';
import type { Unit } from '@/domain/series';
import { dayInWords, monthDayInWords } from './day-in-words';
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
    return withUnit(number(figure, decimals), unit, pluralCount(figure, decimals));
  }

  /** A difference of two values with its sign; between per cents it is in percentage points. */
  function difference(figure: number, { unit, decimals }: Measured): string {
    const text = formatSigned(figure, { decimals, language });
    if (unit.startsWith('percent')) return t('unit.points', { n: text });
    const count = pluralCount(figure, decimals);
    return unit === 'rank' ? t('unit.ranks', { count, n: text }) : withUnit(text, unit, count);
  }

  /** Calendar day in words: 2021 жылғы 12 қазан, 12 октября 2021 года. */
  const day = (isoDate: string, dayCase?: DayCase) => dayInWords(isoDate, { t, language, dayCase });
  /** A day of the year that comes again, `MM-DD`: 25 маусым, 25 июня. */
  const monthDay = (text: string, dayCase?: DayCase) => monthDayInWords(text, { t, language, dayCase });

  return { number, percent, ratio, value, difference, day, monthDay };
}
