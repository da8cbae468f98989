/** Kazakh is the first language: the default wherever nobody has chosen. */
export const LANGUAGES = ['kk', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

export const otherLanguage = (language: Language): Language => (language === 'kk' ? 'ru' : 'kk');

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}
