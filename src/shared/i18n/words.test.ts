import { expect, test } from 'vitest';
import { NetworkError } from '../api/api-error';
import { createWords, pluralForm } from './words';

const TEXTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  common: {
    name: 'Нысана',
    rows_one: '{{count}} строка',
    rows_few: '{{count}} строки',
    rows_many: '{{count}} строк',
    since: 'с {{year}} года',
  },
  method: { name: 'Методика' },
};

async function wordsOf(namespaces: string[]) {
  const words = createWords({
    language: 'ru',
    fetchTexts: async (name) => TEXTS[name] ?? Promise.reject(new Error(name)),
    known: { year: 2019 },
  });
  await words.loadNamespaces(namespaces);
  return (asked?: string | string[]) => words.getFixedT('ru', asked as 'common') as unknown as (key: string, values?: object) => string;
}

test('a key is looked for in the namespaces in their order, or in the one that it names', async () => {
  const t = await wordsOf(['common', 'method']);
  expect(t(['method', 'common'])('name')).toBe('Методика');
  expect(t(['method', 'common'])('common:name')).toBe('Нысана');
  expect(t()('name')).toBe('Нысана');
  expect(t('method')('nowhere')).toBe('nowhere');
});

test('values are filled in, and what every text may name', async () => {
  const t = await wordsOf(['common']);
  expect(t()('since')).toBe('с 2019 года');
  expect(t()('since', { year: 2020 })).toBe('с 2020 года');
  expect([1, 3, 11, 25].map((count) => t()('rows', { count }))).toEqual(['1 строка', '3 строки', '11 строк', '25 строк']);
});

test('the same namespaces give the same function, so that what is remembered by it stays', async () => {
  const t = await wordsOf(['common', 'method']);
  expect(t(['method', 'common'])).toBe(t(['method', 'common']));
});

test('words that do not come are asked for again the next time', async () => {
  let isBroken = true;
  const words = createWords({
    language: 'kk',
    fetchTexts: async () => (isBroken ? Promise.reject(new Error('cut')) : { a: 'ә' }),
    known: {},
  });
  await expect(words.loadNamespaces('common')).rejects.toThrow(NetworkError);
  isBroken = false;
  await words.loadNamespaces('common');
  expect(words.hasResourceBundle('kk', 'common')).toBe(true);
});

test.each([0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 101, 111, 112, 1.5])('the plural of %d is that of CLDR', (count) => {
  for (const language of ['kk', 'ru']) expect(pluralForm(language, count)).toBe(new Intl.PluralRules(language).select(count));
});
