import { expect, test } from 'vitest';
import { checkTables } from './check-sources';

const TODAY = '2026-11-27';
const checkText = (text: string, file: string) => checkTables(text, file, TODAY);

const both = { kk: 'Атауы', ru: 'Название' };
const good = { id: 'a-1', title: both, publisher: both, address: 'https://example.org/a' };
/** As a program shows a text whose encoding it took for another one. */
const misread = (text: string, encoding: string) => new TextDecoder(encoding).decode(new TextEncoder().encode(text));
const check = (...sources: object[]) =>
  checkText(JSON.stringify(sources, null, 1), 'sources.json').map(({ code, line, column }) => ({ code, line, column }));

test('a sound table has no findings; a source without an address may say why', () => {
  expect(check(good, { ...good, id: 'b', address: null, withoutAddress: both })).toEqual([]);
  expect(check({ ...good, address: { kk: 'https://example.org/kaz/1', ru: 'https://example.org/rus/1' } })).toEqual([]);
});

test('capital letters and quoted names are no signs of a wrong encoding', () => {
  for (const kk of ['«ТІРІ СІТІ», «ТИМСС», «РК»', 'СН№ 4–ТҚ', 'Сіз «Т»']) expect(check({ ...good, title: { ...both, kk } })).toEqual([]);
});

test('a newspaper is called the same in both languages', () => {
  expect(check({ ...good, publisher: { kk: '«Рудный Алтай»', ru: '«Рудный Алтай»' } })).toEqual([]);
});

test.each([
  [{ ...good, address: 'https://example.org/a b' }, 'address-blank', 'address'],
  [{ ...good, address: { kk: 'https://example.org/', ru: 'example.org' } }, 'address-not-web', 'address.ru'],
  [{ ...good, address: 'https://example.org' }, 'address-not-canonical', 'address'],
  [{ ...good, address: 'https://example.org/news/page/3' }, 'address-list-page', 'address'],
  [{ ...good, address: null }, 'address-missing', 'address'],
  [{ ...good, title: { ru: 'Название' } }, 'missing-kazakh', 'title.kk'],
  [{ ...good, title: { kk: '���', ru: 'Название' } }, 'replacement-character', 'title.kk'],
  [{ ...good, title: { ...both, ru: '????? ????' } }, 'lost-letters', 'title.ru'],
  [{ ...good, publisher: { ...both, kk: '–' } }, 'missing-kazakh', 'publisher.kk'],
  [{ ...good, publisher: { ...both, ru: ' ' } }, 'missing-russian', 'publisher.ru'],
  [{ ...good, title: { kk: 'Название', ru: 'Атауы: оқу орындары' } }, 'languages-swapped', 'title.kk'],
  [{ ...good, id: 'A 1' }, 'source-id', 'id'],
  [{ ...good, id: ' a-1 ' }, 'source-id', 'id'],
  [{ ...good, published: '5 декабря 2023' }, 'published-date', 'published'],
  [{ ...good, published: '2023-02-31' }, 'published-date', 'published'],
  [{ ...good, published: '2023-13' }, 'published-date', 'published'],
  [{ ...good, published: 2023 }, 'published-date', 'published'],
  [{ ...good, published: '2026-11-28' }, 'published-ahead', 'published'],
  [{ ...good, published: '2026-12' }, 'published-ahead', 'published'],
  [{ ...good, published: '2027' }, 'published-ahead', 'published'],
  [{ ...good, address: 'http://localhost/a' }, 'address-not-public', 'address'],
  [{ ...good, address: 'https://statgovkz/a' }, 'address-not-public', 'address'],
  [{ ...good, address: 'https://10.0.4.7/a' }, 'address-not-public', 'address'],
  [{ ...good, address: 'https://user:word@stat.gov.kz/a' }, 'address-not-public', 'address'],
  [{ ...good, title: { ...both, ru: misread('Бюро: доля', 'windows-1251') } }, 'replacement-character', 'title.ru'],
  [{ ...good, title: { ...both, kk: misread('Үлесі мен саны', 'windows-1251') } }, 'replacement-character', 'title.kk'],
  [{ ...good, title: { ...both, ru: misread('Бюро', 'windows-1252') } }, 'replacement-character', 'title.ru'],
  [{ ...good, publised: '2023' }, 'field-unknown', 'publised'],
  [{ ...good, licence: 4 }, 'field-not-text', 'licence'],
  [{ ...good, withoutAddress: both }, 'address-and-reason', 'withoutAddress'],
  [{ ...good, address: { kk: 'https://example.org/' } }, 'address-missing', 'address.ru'],
  [{ ...good, foreign: { text: 'PISA', lang: 'en' } }, 'foreign-not-in-title', 'foreign'],
] as const)('%o', (source, code, column) => {
  expect(check(source)).toEqual([{ code, line: 3, column }]);
});

test('the second source of an id, and a file that is no JSON', () => {
  expect(check(good, good)).toEqual([{ code: 'source-twice', line: 15, column: 'id' }]);
  const fine = '[\n  { "id": "a", "n": [1, -2.5e3, true, null, {}] }';
  expect(checkText('[,', 'sources.json')).toMatchObject([{ code: 'broken-json', file: 'sources.json', line: 1, values: { n: '2' } }]);
  expect(checkText(`${fine},\n]`, 'a.json')).toMatchObject([{ code: 'broken-json', line: 3, values: { n: '1', value: ']' } }]);
  expect(checkText('// a\n[]', 'a.json')).toMatchObject([{ code: 'broken-json', line: 1, values: { n: '1', value: '// a' } }]);
  expect(checkText(fine, 'a.json')).toMatchObject([{ code: 'broken-json', line: 2 }]);
  expect(checkText('', 'a.json')).toMatchObject([{ code: 'broken-json', line: 1, values: { value: '–' } }]);
  expect(checkText('[\n null]', 'a.json')).toMatchObject([{ code: 'json-not-entry', line: 2 }]);
  expect(checkText('{\n "decisions": {} }', 'a.json')).toMatchObject([{ code: 'json-not-list', line: 2 }]);
});

test('dates of publication as far as they are known', () => {
  const dates = ['2023', '2023-12', '2024-02-29', '2026', '2026-11', TODAY, null].map((published, i) => ({
    ...good,
    id: `a-${i}`,
    published,
  }));
  expect(check(...dates)).toEqual([]);
});

const revised = { kind: 'revised', place: 'r1 total KZ 2020' };
const percent = { kk: '%', ru: '%' };
const measure = { indicator: 'r1', code: 'a', unit: 'percent', decimals: 1, title: both, unitLabel: percent, reason: both };

test('a sign is a label of a unit in both languages', () => {
  expect(checkText(JSON.stringify({ measures: [measure] }), 'given.json')).toEqual([]);
});

test.each([
  [{ sources: { id: 'a-1' } }, { code: 'json-not-list', column: 'sources' }],
  [[good, 'b'], { code: 'json-not-entry', column: 'sources', values: { n: '2' } }],
  [{ decisions: [{ kind: 'revized', place: 'r1 total KZ 2020', reason: both }] }, { code: 'field-unknown-word', column: 'kind' }],
  [{ decisions: [{ kind: 'moved', place: 'r1 total KZ 2020', reason: both }] }, { code: 'field-not-text', column: 'to' }],
  [{ decisions: [{ kind: 'revised', place: 'r1 total KZ 2020', reason: 'why' }] }, { code: 'missing-kazakh', column: 'reason.kk' }],
  [{ own: [{ indicator: 'r1', series: 'total', year: '2018', ...both }] }, { code: 'field-not-whole', column: 'year' }],
  [
    { measures: [{ indicator: 'r1', code: 'a', unit: 'furlong', decimals: 1, ...{ title: both, unitLabel: both, reason: both } }] },
    { code: 'field-unknown-word', column: 'unit' },
  ],
  [{ decisions: [{ ...revised, reason: { kk: '???', ru: 'Исправлено' } }] }, { code: 'lost-letters', column: 'reason.kk' }],
  [{ decisions: [{ ...revised, reason: { kk: 'Исправлено', ru: 'Түзетілді' } }] }, { code: 'languages-swapped', column: 'reason.kk' }],
  [
    { decisions: [{ ...revised, reason: { kk: '\ufffdүзетілді', ru: 'Исправлено' } }] },
    { code: 'replacement-character', column: 'reason.kk' },
  ],
  [{ translations: [{ en: 'a', kk: 'Нижняя граница', ru: 'Төменгі шек' }] }, { code: 'languages-swapped', column: 'note.kk' }],
  [{ own: [{ indicator: 'r1', series: 'total', year: 2018, kk: '...', ru: 'Граница' }] }, { code: 'missing-kazakh', column: 'note.kk' }],
  [{ measures: [{ ...measure, title: { kk: 'Доля', ru: 'Үлес және өсім' } }] }, { code: 'languages-swapped', column: 'title.kk' }],
  [{ measures: [{ ...measure, unitLabel: { kk: '%', ru: ' ' } }] }, { code: 'missing-russian', column: 'unitLabel.ru' }],
])('a table beside the facts that is malformed: %j', (tables, finding) => {
  expect(checkText(JSON.stringify(tables), 'given.json')[0]).toMatchObject({ file: 'given.json', ...finding });
});

test('a note needs both languages', () => {
  const notes = { translations: [{ en: 'lower bound', kk: 'Төменгі шек', ru: '' }] };
  expect(checkText(JSON.stringify(notes, null, 1), 'notes.json')).toMatchObject([
    { code: 'missing-russian', line: 4, column: 'note.ru', values: { id: 'lower bound' } },
  ]);
});

test('one sentence for both languages needs a look, one name does not', () => {
  const decision = { kind: 'withdrawn', place: 'r1-7-2 total KZ 2020', reason: { kk: 'Ошибка в отчете', ru: 'Ошибка в отчете' } };
  expect(checkText(JSON.stringify({ decisions: [decision] }), 'a.json')).toMatchObject([
    { code: 'languages-mixed', column: 'reason.kk', values: { value: 'Ошибка в отчете' } },
  ]);
});

test('an entry without a name is told by its number', () => {
  const [first] = checkText('[{ "title": {} }]', 'a.json');
  expect(first?.values['id']).toBe('№ 1');
});
