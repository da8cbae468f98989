import type { Language } from './language';

type Texts = Readonly<Record<Language, string>>;

/**
 * The short name of an indicator with the part of it that is meant: "PISA: результаты 15-летних учащихся, чтение".
 *
 * A comma, because the name may hold a colon and brackets of its own. Absent: an indicator that is one series has no part to name.
 */
export function indicatorName(indicator: { readonly short: Texts }, part: { readonly short: Texts | null }, language: Language): string {
  return joinPart(indicator.short[language], partName(part, language));
}

/** Name of a part; `null` where the indicator is one series and goes by its own name: its part has none. */
export function partName(part: { readonly short: Texts | null }, language: Language): string | null {
  return part.short?.[language] ?? null;
}

/** The same for names that are at hand already. */
export function joinPart(name: string, part: string | null): string {
  return part === null ? name : `${name}, ${insideName(part)}`;
}

/** A part inside a name or a sentence begins small, a preposition of one letter (В городе) too; abbreviations (PISA) and figures stay. */
export function insideName(part: string): string {
  return /^\p{Lu}(\p{Ll}|\s)/u.test(part) ? part.charAt(0).toLowerCase() + part.slice(1) : part;
}
