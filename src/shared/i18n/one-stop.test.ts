import { expect, test } from 'vitest';
import { createI18n } from './create-i18n';
import { asHeading, inSentence, oneStop, toSentence } from './one-stop';

test.each([
  ['Факт – 1 ед.. Оценка', 'Факт – 1 ед. Оценка'],
  ['на 5 п.п..', 'на 5 п.п.'],
  ['и так далее... потом', 'и так далее... потом'],
  ['2018–2025 гг.', '2018–2025 гг.'],
])('%s', (text, expected) => {
  expect(oneStop(text)).toBe(expected);
});

test('a heading begins with a capital letter', () => {
  expect(asHeading('область Абай')).toBe('Область Абай');
});

test('a term begins small inside a sentence, and stays itself', () => {
  expect(inSentence('Индикативті жол')).toBe('индикативті жол');
  expect(inSentence('')).toBe('');
});

test('a phrase becomes a sentence, whatever it ends with', () => {
  expect(toSentence('әр жыл үшін бөлек саналады')).toBe('Әр жыл үшін бөлек саналады.');
  expect(toSentence('Шымкент қ.')).toBe('Шымкент қ.');
});

test('a text drops its own stop behind a value that ends with one', async () => {
  const i18n = await createI18n('ru');
  i18n.addResource('ru', 'common', 'probe', 'Факт: {{value}}. Дальше.');
  const t = i18n.getFixedT('ru') as unknown as (key: string, values: object) => string;
  expect(t('probe', { value: '4 чел.' })).toBe('Факт: 4 чел. Дальше.');
});
