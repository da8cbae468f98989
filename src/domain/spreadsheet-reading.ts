import { MONTH_WORD } from './spreadsheet-months';

/** What a spreadsheet makes of a text when it opens a CSV file. */
export type Misreading = 'date' | 'time' | 'fraction' | 'other-digits' | 'truth';

const NUMBER = '\\d{1,4}';

/**
 * The rules by which Excel set to Russian or Kazakh takes a text of a CSV file for something else, each with the reason to keep away from it.
 * Rather too many than too few: what a rule catches is written in words by the table that holds it.
 */
const RULES: readonly { readonly as: Misreading; readonly rule: RegExp }[] = [
  // `09-30` is September of 1930, `1/2` the first of February, `26.7` the 26th of July: point, hyphen and slash all part days from months
  { as: 'date', rule: new RegExp(`^${NUMBER}\\s*([./-])\\s*${NUMBER}(\\s*[./-]\\s*${NUMBER})?\\.?$`) },
  // `30 сентября`, `сен 30`, `қыркүйек 2022`: becomes a day of the year in which the file is opened, or the first of a month
  {
    as: 'date',
    rule: new RegExp(
      `^(?:${NUMBER}[\\s./-]*${MONTH_WORD}(?:[\\s,./-]*${NUMBER})?|${MONTH_WORD}[\\s,./-]*${NUMBER}(?:[\\s,./-]+${NUMBER})?)$`,
      'iu',
    ),
  },
  // `12:30`, `1:20:05`: a part of a day
  { as: 'time', rule: /^\d{1,4}:\d{1,2}(:\d{1,2}([.,]\d+)?)?(\s*[ap]m?)?$/i },
  // `1 1/2`: a number with a fraction
  { as: 'fraction', rule: /^-?\d+\s+\d+\/\d+$/ },
  // `007` loses its zeros, sixteen digits their last ones, twelve are shown as 1,2E+11, `1e3` is a thousand, `(5)` is minus five
  { as: 'other-digits', rule: /^(?:[-+]?0\d+|[-+]?[\d\s\u00A0]{12,}|[-+]?\d+([.,]\d+)?e[-+]?\d+|\(\d+([.,]\d+)?\))$/i },
  // one word becomes a truth value, and is shown in the language of the spreadsheet
  { as: 'truth', rule: /^(?:истина|ложь|true|false|ақиқат|жалған)$/i },
];

/**
 * What Excel takes the text for instead; `null` where it stays what it is. A whole number without leading zeros stays itself and passes.
 * Source: how Excel opens CSV files under the regional settings of Kazakhstan (kk-KZ, ru-KZ, ru-RU): decimal comma, days as DD.MM.YYYY.
 */
export function misreadingOf(text: string): Misreading | null {
  return RULES.find(({ rule }) => rule.test(text.trim()))?.as ?? null;
}
