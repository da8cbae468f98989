import type { Language } from './language';

type Texts = Readonly<Record<Language, string>>;

/**
 * The short name of an indicator with the part of it that is meant: "PISA: результаты 15-летних учащихся, чтение".
 *
 * A comma, because the name may hold a colon and brackets of its own. Absent: an indicator that is one series has no part to name.
 */
export function indicatorName(indicator: { readonly short: Texts }, part: { readonly short: Texts | null }, language: Language): string {
  return joinPart(indicator.short[language], part.short?.[language] ?? null);
}

/** The same for names that are at hand already. A part stands inside the name, so it begins small; abbreviations (PISA) and figures stay. */
export function joinPart(name: string, part: string | null): string {
  if (part === null) return name;
  const isWord = /^\p{Lu}\p{Ll}/u.test(part);
  return `${name}, ${isWord ? part.charAt(0).toLowerCase() + part.slice(1) : part}`;
}
