import type { DayCase } from '@/domain/kazakh-months';
import { formatNumber, formatPercent } from '@/domain/number-format';
import { dayInWords, monthDayInWords } from './day-in-words';
import { figureTexts } from './figure-text';
import { useLanguage } from './use-language';
import { useTranslation } from './use-translation';

export type { Measured } from './figure-text';

/** Every number on the page passes here: decimal comma, decimals of the plan, the unit in the reader's language. */
export function useFormat() {
  const { t } = useTranslation();
  const language = useLanguage();

  const number = (value: number, decimals: number) => formatNumber(value, { decimals, language });
  const percent = (value: number, decimals: number) => formatPercent(value, { decimals, language });
  /** A ratio (1 = 100 %) as whole per cent. */
  const ratio = (value: number) => percent(value * 100, 0);

  /** Calendar day in words: 2021 жылғы 12 қазан, 12 октября 2021 года. */
  const day = (isoDate: string, dayCase?: DayCase) => dayInWords(isoDate, { t, language, dayCase });
  /** A day of the year that comes again, `MM-DD`: 25 маусым, 25 июня. */
  const monthDay = (text: string, dayCase?: DayCase) => monthDayInWords(text, { t, language, dayCase });

  return { number, percent, ratio, ...figureTexts(t, language), day, monthDay };
}
