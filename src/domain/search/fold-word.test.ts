import { expect, test } from 'vitest';
import { foldWord, otherKeyboards, soundOf } from './fold-word';
import { readWords } from './read-words';

test('Kazakh letters are what a Russian keyboard has, the rest stays', () => {
  expect(foldWord('әғқңөұүһіё')).toBe('агкноуухие');
  expect(foldWord('ӘҒҚҢӨҰҮҺІЁ')).toBe('агкноуухие');
  expect(foldWord('й')).toBe('й');
});

test('quotes, brackets and every dash stand between words', () => {
  expect(readWords(' «Бала–бақша»  (ауыл)—мектеп').map(({ folded }) => folded)).toEqual(['бала', 'бакша', 'ауыл', 'мектеп']);
});

test.each([
  ['yferf', 'наука'],
  ['v95fk3v', 'мұғалім'],
  ['м95ал3м', 'мұғалім'],
  [',fkf,f0if', 'балабақша'],
  ['зшыф', 'pisa'],
])('%s is %s on another keyboard', (typed, meant) => {
  expect(otherKeyboards(typed)).toContain(meant);
});

test('what has no letters is written alike on every keyboard', () => {
  expect(otherKeyboards('214/34')).toEqual([]);
});

test('letters that sound alike are one', () => {
  expect(soundOf('акымдык')).toBe(soundOf('акимдик'));
  expect(soundOf('детский')).toBe('децкий');
});
