import type { Language } from '@/domain/language';
import { createI18n, loadWords } from './create-i18n';

const NAMESPACES = Object.keys(import.meta.glob('../../locales/kk/*.json')).map((path) => path.replace(/^.*\/|\.json$/g, ''));

async function wordsOf(language: Language) {
  const words = await createI18n(language);
  await loadWords(words, NAMESPACES);
  const say = words.t as (key: string, values?: object) => string;
  return (key: string, values: Readonly<Record<string, string | number>> = {}): string => {
    if (!words.exists(key, values)) throw new Error(`no words: ${key} (${language})`);
    return say(key, values);
  };
}

/**
 * For tests: what the locales say under a key, `text.ru('common:nav.overview')`, so that a test holds where words stand, and a wording is changed in
 * the locales alone. Errors: throws for a key that is none.
 */
export const text = { kk: await wordsOf('kk'), ru: await wordsOf('ru') };
