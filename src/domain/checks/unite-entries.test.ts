import { expect, test } from 'vitest';
import type { Unchecked } from './table-faults';
import { type GivenEntry, uniteEntries } from './unite-entries';

const note = { en: 'lower bound', kk: 'Төменгі шек', ru: 'Нижняя граница' };
const source = { id: 'own-1', title: { kk: 'Есеп', ru: 'Отчет' }, address: 'https://example.kz/a' };
const inFile = (file: string, entry: Unchecked, line = 3): GivenEntry => ({ entry, file, line });
const NOTHING = { entries: [], file: 'published.json' };

test('the same entry of two files stands once', () => {
  expect(uniteEntries('translations', [inFile('b.json', note), inFile('a.json', { ...note })], NOTHING)).toEqual({
    fresh: [inFile('a.json', note)],
    findings: [],
  });
});

test('another text for one thing is named with both texts and both places, in whatever order the files come', () => {
  const given = [inFile('a.json', note), inFile('b.json', { ...note, ru: 'Оценка снизу' }, 7)];
  const named = [
    {
      ...{ code: 'entry-differs', file: 'b.json', line: 7, column: 'ru' },
      values: { id: 'lower bound', value: 'Оценка снизу', other: 'Нижняя граница', where: 'a.json:3' },
    },
  ];
  expect(uniteEntries('translations', given, NOTHING).findings).toEqual(named);
  expect(uniteEntries('translations', given.toReversed(), NOTHING).findings).toEqual(named);
});

test('what one file leaves out another one may add, and one address stands for both languages', () => {
  const address = { kk: source.address, ru: source.address };
  const given = [inFile('a.json', { ...source, licence: null }), inFile('b.json', { ...source, address, licence: 'CC BY' })];
  const { fresh, findings } = uniteEntries('sources', given, NOTHING);
  expect(findings).toEqual([]);
  expect(fresh).toMatchObject([{ entry: { ...source, licence: 'CC BY' } }]);
});

test('what is published is nothing new, and is not overwritten: the file that says it otherwise is named', () => {
  const published = { entries: [note], file: 'mocks/data/fact-notes.json' };
  expect(uniteEntries('translations', [inFile('a.json', note)], published)).toEqual({ fresh: [], findings: [] });
  expect(uniteEntries('translations', [inFile('a.json', { ...note, kk: 'Төменгі шегі' })], published)).toMatchObject({
    fresh: [],
    findings: [
      { code: 'entry-published-differs', file: 'a.json', line: 3, column: 'kk', values: { other: 'Төменгі шек', where: published.file } },
    ],
  });
  const sources = { entries: [source], file: 'mocks/data/sources.json' };
  expect(uniteEntries('sources', [inFile('a.json', { ...source, licence: 'CC BY' })], sources).findings).toMatchObject([
    { code: 'entry-published-differs', column: 'licence', values: { value: 'CC BY', other: '–' } },
  ]);
});
