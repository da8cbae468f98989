import { commitments } from '@mocks/sources/decree-texts';
import { expect, test } from 'vitest';
import { isPromise, shortWording } from './promise-wording';

test('a promise in a line begins as the decree does, ends with a whole word, and leaves none out silently', () => {
  for (const language of ['kk', 'ru'] as const) {
    for (const { text } of commitments) {
      const short = shortWording(text[language]);
      const begun = short.replace(/…$/, '');
      expect(short.length).toBeLessThanOrEqual(90);
      expect(text[language].startsWith(begun)).toBe(true);
      expect(text[language].slice(begun.length)).toMatch(/^($|[\s,;:–-])/);
    }
  }
});

test('ninety letters stand whole, one more ends with a whole word', () => {
  const ninety = `${'а'.repeat(84)} слово`;
  expect(shortWording(ninety)).toBe(ninety);
  expect(shortWording(`${ninety}м`)).toBe(`${'а'.repeat(84)}…`);
});

test('what is short enough stands whole', () => {
  expect(shortWording('Үш ауысымды оқыту жойылады')).toBe('Үш ауысымды оқыту жойылады');
});

test('an id of a promise is none of an indicator', () => {
  expect(commitments.every(({ id }) => isPromise(id))).toBe(true);
  expect(isPromise('r1-7-2')).toBe(false);
});
