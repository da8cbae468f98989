import type { TFunction } from 'i18next';
import type { DayCase } from '@/domain/kazakh-months';
import { formatNumber, formatPercent, formatSigned, pluralCount } from '@/domain/number-format';
import { isPercentage, type Unit } from '@/domain/series';
import { dayInWords, monthDayInWords } from './day-in-words';
import { useLanguage } from './use-language';
import { useTranslation } from './use-translation';

/** A number of an indicator: its unit and the decimals that its plan prints. */
export interface Measured {
  readonly unit: Unit;
  readonly decimals: number;
}

type Counted = { readonly n: string; readonly count: number };
type Words = (t: TFunction, counted: Counted) => string;

/** What stands with a figure of each unit; `null`: nothing, or the sign %. A new unit does not compile before it is said here. */
const WORDS: Readonly<Record<Unit, Words | null>> = {
  percent: null,
  'percent-to-previous-year': null,
  'percent-growth-to-2018': null,
  'percent-growth-to-2020': null,
  score: (t, counted) => t('unit.score', counted),
  places: (t, counted) => t('unit.places', counted),
  rank: (t, { n }) => t('unit.rank', { n }),
  people: (t, { n }) => t('unit.people', { n }),
  count: (t, { n }) => t('unit.count', { n }),
  index: null,
  number: null,
  done: null,
};

/** Every number on the page passes here: decimal comma, decimals of the plan, the unit in the reader's language. */
export function useFormat() {
  const { t } = useTranslation();
  const language = useLanguage();

  const number = (value: number, decimals: number) => formatNumber(value, { decimals, language });
  const percent = (value: number, decimals: number) => formatPercent(value, { decimals, language });
  /** A ratio (1 = 100 %) as whole per cent. */
  const ratio = (value: number) => percent(value * 100, 0);

  const withUnit = (text: string, unit: Unit, count: number) => WORDS[unit]?.(t, { n: text, count }) ?? text;

  /** A plan or fact with its unit: 85,3%, 425 балл. Growth rates are per cent. */
  function value(figure: number, { unit, decimals }: Measured): string {
    if (isPercentage(unit)) return percent(figure, decimals);
    return withUnit(number(figure, decimals), unit, pluralCount(figure, decimals));
  }

  /** A difference of two values with its sign; between per cents it is in percentage points. */
  function difference(figure: number, { unit, decimals }: Measured): string {
    const text = formatSigned(figure, { decimals, language });
    if (isPercentage(unit)) return t('unit.points', { n: text });
    const count = pluralCount(figure, decimals);
    return unit === 'rank' ? t('unit.ranks', { count, n: text }) : withUnit(text, unit, count);
  }

  /** Calendar day in words: 2021 жылғы 12 қазан, 12 октября 2021 года. */
  const day = (isoDate: string, dayCase?: DayCase) => dayInWords(isoDate, { t, language, dayCase });
  /** A day of the year that comes again, `MM-DD`: 25 маусым, 25 июня. */
  const monthDay = (text: string, dayCase?: DayCase) => monthDayInWords(text, { t, language, dayCase });

  return { number, percent, ratio, value, difference, day, monthDay };
}
