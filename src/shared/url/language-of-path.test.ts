import { expect, test } from 'vitest';
import { languageOfPath } from './language-of-path';

test.each([
  ['ru/indicators/t1-2/', 'ru'],
  ['kk/', 'kk'],
  ['embed/ru/indicators/t1-2/', 'ru'],
  ['embed/kk/indicators/t1-2/', 'kk'],
])('%s is in %s', (path, language) => {
  expect(languageOfPath(path)).toBe(language);
});

test.each(['', 'embed/', 'en/indicators/', 'indicators/ru/', 'embed/en/indicators/t1-2/'])('"%s" names no language: Kazakh', (path) => {
  expect(languageOfPath(path)).toBe('kk');
});
