import { expect, test } from 'vitest';
import { checkNotes, checkSources } from './check-sources';

const both = { kk: 'Атауы', ru: 'Название' };
const good = { id: 'a-1', title: both, publisher: both, address: 'https://example.org/a' };
const check = (...sources: object[]) =>
  checkSources(JSON.stringify(sources, null, 1), 'sources.json').map(({ code, line, column }) => ({ code, line, column }));

test('a sound table has no findings; a source without an address may say why', () => {
  expect(check(good, { ...good, id: 'b', address: null, withoutAddress: both })).toEqual([]);
  expect(check({ ...good, address: { kk: 'https://example.org/kaz/1', ru: 'https://example.org/rus/1' } })).toEqual([]);
});

test.each([
  [{ ...good, address: 'https://example.org/a b' }, 'address-blank', 'address'],
  [{ ...good, address: { kk: 'https://example.org/', ru: 'example.org' } }, 'address-not-web', 'address.ru'],
  [{ ...good, address: 'https://example.org' }, 'address-not-canonical', 'address'],
  [{ ...good, address: 'https://example.org/news/page/3' }, 'address-list-page', 'address'],
  [{ ...good, address: null }, 'address-missing', 'address'],
  [{ ...good, title: { ru: 'Название' } }, 'missing-language', 'title.kk'],
  [{ ...good, title: { kk: '���', ru: 'Название' } }, 'missing-language', 'title.kk'],
  [{ ...good, publisher: { ...both, ru: ' ' } }, 'missing-language', 'publisher.ru'],
  [{ ...good, id: 'A 1' }, 'source-id', 'id'],
] as const)('%o', (source, code, column) => {
  expect(check(source)).toEqual([{ code, line: 3, column }]);
});

test('the second source of an id, and a file that is no JSON', () => {
  expect(check(good, good)).toEqual([{ code: 'source-twice', line: 3, column: 'id' }]);
  expect(checkSources('[,', 'sources.json')).toMatchObject([{ code: 'broken-json', file: 'sources.json' }]);
});

test('a note needs both languages', () => {
  const notes = { translations: [{ en: 'lower bound', kk: 'Төменгі шек', ru: '' }] };
  expect(checkNotes(JSON.stringify(notes, null, 1), 'notes.json')).toMatchObject([
    { code: 'missing-language', line: 4, column: 'note.ru', values: { id: 'lower bound' } },
  ]);
});
