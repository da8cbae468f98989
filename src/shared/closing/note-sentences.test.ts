import { buildIndicatorList } from '@mocks/handlers/indicators';
import { expect, test } from 'vitest';
import { firstSentence, noteSentences } from './note-sentences';

const both = (text: string) => ({ kk: text, ru: text });

test('what one note says as well as another is said once', () => {
  const [short, long] = [both('Статистика – 42,9'), both('Статистика – 42,9. Оценка считается от 32,3')];
  expect(noteSentences([long, short], 'ru')).toEqual(['Статистика – 42,9. Оценка считается от 32,3.']);
  expect(noteSentences([short, short], 'kk')).toEqual(['Статистика – 42,9.']);
  expect(noteSentences([], 'kk')).toEqual([]);
});

test('the first sentence ends where the next begins, not at an initial or an abbreviation', () => {
  expect(firstSentence('Из 400 школ (всех). Министерство назвало 52.')).toBe('Из 400 школ (всех).');
  expect(firstSentence('КазНУ им. аль-Фараби – 163-е место, ЕНУ им. Л. Н. Гумилева – 317-е. Больше в рейтинге никого.')).toBe(
    'КазНУ им. аль-Фараби – 163-е место, ЕНУ им. Л. Н. Гумилева – 317-е.',
  );
});

test('of every note of the nation it is a whole sentence in both languages', () => {
  const notes = buildIndicatorList().indicators.flatMap(({ series }) =>
    series.flatMap(({ points }) => points.flatMap(({ note }) => note ?? [])),
  );
  expect(notes.length).toBeGreaterThan(0);
  for (const language of ['kk', 'ru'] as const) {
    const short = notes.flatMap((note) => noteSentences([note], language)).map(firstSentence);
    expect(short.filter((text) => text.length < 15 || !text.endsWith('.'))).toEqual([]);
  }
});
