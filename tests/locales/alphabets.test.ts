import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import letters from '../../mocks/data/decree/letters.json';

/** Every text that a reader can meet: words of the interface, and all data. */
const FILES = ['src/locales', 'mocks/data'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(json|csv)$/.test(file))
    .map((file) => path.join(folder, file)),
);
const WORD = /[A-Za-z\u0400-\u04ff]+/g;
const hasBoth = (word: string) => /[A-Za-z]/.test(word) && /[\u0400-\u04ff]/.test(word);
const isOfDecree = (file: string) => file.includes('/decree/') || file.endsWith('/activities.json');

test('no word is written in two alphabets: it would be found by no search, and read wrongly aloud', () => {
  const mixed = FILES.flatMap((file) => (readFileSync(file, 'utf8').match(WORD) ?? []).filter(hasBoth).map((word) => `${file}: ${word}`));
  expect(mixed).toEqual([]);
});

test('no abbreviation is written in either alphabet from one sentence to the next', () => {
  const LATIN = 'ABEKMHOPCTYX';
  const CYRILLIC = 'АВЕКМНОРСТУХ';
  const words = new Set(FILES.filter(isOfDecree).flatMap((file) => readFileSync(file, 'utf8').match(WORD) ?? []));
  const toLatin = (word: string) => [...word].map((letter) => LATIN[CYRILLIC.indexOf(letter)] ?? '?').join('');
  const twins = [...words].filter((word) => word.length > 1 && /^[АВЕКМНОРСТУХ]+$/.test(word) && words.has(toLatin(word)));
  expect(twins).toEqual([]);
});

test('what the decree prints with a look-alike letter is known by its lines, and stands in the texts in one alphabet', () => {
  const texts = FILES.filter(isOfDecree).map((file) => readFileSync(file, 'utf8'));
  const gone = letters.letters.filter(({ word }) => !texts.some((text) => text.includes(word)));
  expect(gone).toEqual([]);
});
