import { describe, expect, test } from 'vitest';
import { formsByKey, LANGUAGES, namespacesOf, PLURAL_FORMS, slotsOf, textsOf, withoutPlural } from './locale-files';

/** Words and signs that are the same in both languages; everything else that is identical was forgotten in translation. */
const SAME_IN_BOTH = new Set(
  `нысана лицензия республика карта матрица балл қазақша русский факт факті демо индикатор индикаторлар математика географ рейтинг индекс код регион паспорт формат файл сайт тест педагог беларусь швейцария нигерия
   январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь`.split(/\s+/),
);

/** Short forms of place names, which mostly are the same. */
const NAMES = /^abbreviation\./;

const namespaces = namespacesOf('kk');

test('both languages have the same files', () => {
  expect(namespaces).not.toEqual([]);
  expect(namespacesOf('ru')).toEqual(namespaces);
});

describe.each(namespaces)('%s', (namespace) => {
  const texts = { kk: textsOf('kk', namespace), ru: textsOf('ru', namespace) };
  const forms = { kk: formsByKey(texts.kk), ru: formsByKey(texts.ru) };

  test('has the same keys in both languages', () => {
    const keys = (language: 'kk' | 'ru') => [...new Set(Object.keys(texts[language]).map(withoutPlural))].sort();
    expect(keys('ru')).toEqual(keys('kk'));
  });

  test.each(LANGUAGES)('has no empty text in %s', (language) => {
    expect(Object.keys(texts[language]).filter((key) => !texts[language][key]?.trim())).toEqual([]);
  });

  test.each(LANGUAGES)('has every plural form that %s needs, and no other', (language) => {
    const wrong = [...forms[language]]
      .map(([key, found]) => ({ key, found: Object.keys(found).sort() }))
      .filter(({ found }) => found.join() !== '' && found.join() !== [...PLURAL_FORMS[language]].sort().join());
    expect(wrong).toEqual([]);
  });

  test('counts the same things in both languages', () => {
    const counted = (language: 'kk' | 'ru') => [...forms[language]].filter(([, found]) => !('' in found)).map(([key]) => key);
    expect(counted('ru').sort()).toEqual(counted('kk').sort());
  });

  test('fills in the same variables in both languages', () => {
    const slots = (language: 'kk' | 'ru', key: string) =>
      [...new Set(Object.values(forms[language].get(key) ?? {}).flatMap(slotsOf))].sort();
    const different = [...forms.kk.keys()]
      .map((key) => ({ key, kk: slots('kk', key), ru: slots('ru', key) }))
      .filter(({ kk, ru }) => kk.join() !== ru.join());
    expect(different).toEqual([]);
  });

  test('says nothing in Kazakh that is simply the Russian text', () => {
    const words = (text: string) =>
      text
        .replaceAll(/\{\{.*?\}\}/g, '')
        .toLowerCase()
        .match(/[а-яёәғқңөұүһі]+/g) ?? [];
    const copied = Object.keys(texts.kk).filter((key) => {
      const text = texts.kk[key] ?? '';
      return text === texts.ru[key] && !NAMES.test(key) && words(text).some((word) => !SAME_IN_BOTH.has(word));
    });
    expect(copied).toEqual([]);
  });
});
