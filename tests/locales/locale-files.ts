import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const LANGUAGES = ['kk', 'ru'] as const;
type Language = (typeof LANGUAGES)[number];
export type Texts = Record<string, string>;

const FOLDER = path.resolve('src/locales');
const PLURAL_SUFFIX = /_(zero|one|two|few|many|other)$/;

/** The plural forms that i18next asks for in each language (CLDR; whole numbers never need more). */
export const PLURAL_FORMS: Record<Language, readonly string[]> = { kk: ['one', 'other'], ru: ['one', 'few', 'many', 'other'] };

export function namespacesOf(language: Language): string[] {
  return readdirSync(path.join(FOLDER, language))
    .filter((file) => file.endsWith('.json'))
    .map((file) => path.basename(file, '.json'))
    .sort();
}

export function textsOf(language: Language, namespace: string): Texts {
  return JSON.parse(readFileSync(path.join(FOLDER, language, `${namespace}.json`), 'utf8')) as Texts;
}

/** `count.indicators_few` is one form of the key `count.indicators`. */
export const withoutPlural = (key: string): string => key.replace(PLURAL_SUFFIX, '');

/** All forms of each key: `count.indicators` -> { one: …, other: … }, a plain key -> { '': … }. */
export function formsByKey(texts: Texts): Map<string, Record<string, string>> {
  const forms = new Map<string, Record<string, string>>();
  for (const [key, text] of Object.entries(texts)) {
    const base = withoutPlural(key);
    forms.set(base, { ...forms.get(base), [key.slice(base.length + 1)]: text });
  }
  return forms;
}

/** What the code fills in or wraps: `{{count}}`, `<term>`. */
export function slotsOf(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}|<(\w+)\s*\/?>/g)].map((match) => match[1] ?? `<${match[2]}>`);
}
