/** First letters of the months in Excel set to Russian, Kazakh and English; it takes the short and the full name, in any case of the noun. */
export const MONTH_WORD =
  '(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|қаң|ақп|нау|сәу|мам|мау|шіл|там|қыр|қаз|қар|жел|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[а-яәіңғүұқөһa-z]*\\.?';
