import type { Language } from '@/domain/language';
import { createI18n, loadWords } from './create-i18n';

const NAMESPACES = Object.keys(import.meta.glob('../../locales/kk/*.json')).map((path) => path.replace(/^.*\/|\.json$/g, ''));

async function allWordsOf(language: Language) {
  const all = await createI18n(language);
  await loadWords(all, NAMESPACES);
  return all;
}

/** For tests: all words of a language, as the application has them. */
export const words = { kk: await allWordsOf('kk'), ru: await allWordsOf('ru') };

function textsOf(language: Language) {
  const say = words[language].t as (key: string, values?: object) => string;
  return (key: string, values: Readonly<Record<string, string | number>> = {}): string => {
    if (!words[language].exists(key, values)) throw new Error(`no words: ${key} (${language})`);
    return say(key, values);
  };
}

/**
 * For tests: what the locales say under a key, `text.ru('common:nav.overview')`, so that a test holds where words stand, and a wording is changed in
 * the locales alone. Errors: throws for a key that is none.
 */
export const text = { kk: textsOf('kk'), ru: textsOf('ru') };
