import { expect, test } from 'vitest';
import { checkTables } from './check-sources';

const both = { kk: 'Атауы', ru: 'Название' };
const good = { id: 'a-1', title: both, publisher: both, address: 'https://example.org/a' };
const check = (...sources: object[]) =>
  checkTables(JSON.stringify(sources, null, 1), 'sources.json').map(({ code, line, column }) => ({ code, line, column }));

test('a sound table has no findings; a source without an address may say why', () => {
  expect(check(good, { ...good, id: 'b', address: null, withoutAddress: both })).toEqual([]);
  expect(check({ ...good, address: { kk: 'https://example.org/kaz/1', ru: 'https://example.org/rus/1' } })).toEqual([]);
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
  [{ ...good, published: '5 декабря 2023' }, 'published-date', 'published'],
  [{ ...good, published: '2023-02-31' }, 'published-date', 'published'],
  [{ ...good, published: '2023-13' }, 'published-date', 'published'],
  [{ ...good, published: 2023 }, 'published-date', 'published'],
  [{ ...good, publised: '2023' }, 'field-unknown', 'publised'],
  [{ ...good, licence: 4 }, 'field-not-text', 'licence'],
  [{ ...good, withoutAddress: both }, 'address-and-reason', 'withoutAddress'],
  [{ ...good, address: { kk: 'https://example.org/' } }, 'address-not-web', 'address.ru'],
  [{ ...good, foreign: { text: 'PISA', lang: 'en' } }, 'foreign-not-in-title', 'foreign'],
] as const)('%o', (source, code, column) => {
  expect(check(source)).toEqual([{ code, line: 3, column }]);
});

test('the second source of an id, and a file that is no JSON', () => {
  expect(check(good, good)).toEqual([{ code: 'source-twice', line: 15, column: 'id' }]);
  const fine = '[\n  { "id": "a", "n": [1, -2.5e3, true, null, {}] }';
  expect(checkTables('[,', 'sources.json')).toMatchObject([{ code: 'broken-json', file: 'sources.json', line: 1, values: { n: '2' } }]);
  expect(checkTables(`${fine},\n]`, 'a.json')).toMatchObject([{ code: 'broken-json', line: 3, values: { n: '1', value: ']' } }]);
  expect(checkTables('// a\n[]', 'a.json')).toMatchObject([{ code: 'broken-json', line: 1, values: { n: '1', value: '// a' } }]);
  expect(checkTables(fine, 'a.json')).toMatchObject([{ code: 'broken-json', line: 2 }]);
  expect(checkTables('', 'a.json')).toMatchObject([{ code: 'broken-json', line: 1, values: { value: '–' } }]);
  expect(checkTables('[\n null]', 'a.json')).toMatchObject([{ code: 'json-not-entry', line: 2 }]);
  expect(checkTables('{\n "decisions": {} }', 'a.json')).toMatchObject([{ code: 'json-not-list', line: 2 }]);
});

test('dates of publication as far as they are known', () => {
  const dates = ['2023', '2023-12', '2024-02-29', null].map((published, i) => ({ ...good, id: `a-${i}`, published }));
  expect(check(...dates)).toEqual([]);
});

const revised = { kind: 'revised', place: 'r1 total KZ 2020' };
const percent = { kk: '%', ru: '%' };
const measure = { indicator: 'r1', code: 'a', unit: 'percent', decimals: 1, title: both, unitLabel: percent, reason: both };

test('a sign is a label of a unit in both languages', () => {
  expect(checkTables(JSON.stringify({ measures: [measure] }), 'given.json')).toEqual([]);
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
  expect(checkTables(JSON.stringify(tables), 'given.json')[0]).toMatchObject({ file: 'given.json', ...finding });
});

test('a note needs both languages', () => {
  const notes = { translations: [{ en: 'lower bound', kk: 'Төменгі шек', ru: '' }] };
  expect(checkTables(JSON.stringify(notes, null, 1), 'notes.json')).toMatchObject([
    { code: 'missing-russian', line: 4, column: 'note.ru', values: { id: 'lower bound' } },
  ]);
});

test('one sentence for both languages needs a look, one name does not', () => {
  const decision = { kind: 'withdrawn', place: 'r1-7-2 total KZ 2020', reason: { kk: 'Ошибка в отчете', ru: 'Ошибка в отчете' } };
  expect(checkTables(JSON.stringify({ decisions: [decision] }), 'a.json')).toMatchObject([
    { code: 'languages-mixed', column: 'reason.kk', values: { value: 'Ошибка в отчете' } },
  ]);
});

test('an entry without a name is told by its number', () => {
  const [first] = checkTables('[{ "title": {} }]', 'a.json');
  expect(first?.values['id']).toBe('№ 1');
});
