import type { TFunction } from 'i18next';
import { type DayCase, monthEnding } from '@/domain/kazakh-months';
import type { Language } from '@/domain/language';

interface Wording {
  readonly t: TFunction;
  readonly language: Language;
  /** Kazakh has the day in the case that the sentence asks for; Russian always in the genitive. */
  readonly dayCase?: DayCase | undefined;
}

/** Calendar day in words: 2021 жылғы 12 қазан, 12 октября 2021 года. */
export function dayInWords(isoDate: string, wording: Wording): string {
  return wording.t('date.day', { year: isoDate.slice(0, 4), day: monthDayInWords(isoDate.slice(5), wording) });
}

/** A day of the year that comes again, `MM-DD`, in words: 25 маусым, 25 июня. */
export function monthDayInWords(text: string, { t, language, dayCase }: Wording): string {
  const [month = 0, dayOfMonth] = text.split('-').map(Number);
  const ending = language === 'kk' && dayCase ? monthEnding(month, dayCase) : '';
  return t('date.monthDay', { day: dayOfMonth, month: `${t(`date.month.${month}` as 'date.month.1')}${ending}` });
}
