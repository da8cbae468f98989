import { expect, test } from 'vitest';
import { foldWord } from './fold-word';
import { readWords } from './read-words';

test('Kazakh letters are what a Russian keyboard has, the rest stays', () => {
  expect(foldWord('әғқңөұүһіё')).toBe('агкноуухие');
  expect(foldWord('ӘҒҚҢӨҰҮҺІЁ')).toBe('агкноуухие');
  expect(foldWord('й')).toBe('й');
});

test('quotes, brackets and every dash stand between words', () => {
  expect(readWords(' «Бала–бақша»  (ауыл)—мектеп').map(({ folded }) => folded)).toEqual(['бала', 'бакша', 'ауыл', 'мектеп']);
});
