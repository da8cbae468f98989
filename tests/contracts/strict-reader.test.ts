import factsCsv from '@mocks/data/facts.csv?raw';
import { commitments } from '@mocks/sources/decree-texts';
import { factKnowledge } from '@mocks/sources/fact-knowledge';
import { officialFacts } from '@mocks/sources/official-facts';
import { describe, expect, test } from 'vitest';
import { describeFinding, describeFindings } from '@/build/commands/describe-findings';
import { checkFacts } from '@/domain/checks/check-facts';
import { CHECKS, type CheckCode, isError } from '@/domain/checks/check-list';
import { DEFINITIONS, FACT_COLUMNS, type FactColumn } from '@/domain/checks/fact-table';
import { parseTable } from '@/domain/checks/parse-table';
import { LANGUAGES } from '@/domain/language';
import kk from '@/locales/kk/checks.json';
import checksKk from '@/locales/kk/checks.json';
import kkOfCommand from '@/locales/kk/command.json';
import kkOfPage from '@/locales/kk/report.json';
import ru from '@/locales/ru/checks.json';
import checksRu from '@/locales/ru/checks.json';
import ruOfCommand from '@/locales/ru/command.json';
import ruOfPage from '@/locales/ru/report.json';

type Cells = Partial<Record<FactColumn, string>>;

const FILE = 'facts.csv';
/** A fact in which nothing is wrong. */
const GOOD = {
  ...{ indicator: 'r1-3-3', series: 'school', region: 'KZ-71', year: '2020', value: '66.5', definition: 'programme' },
  ...{ unit: 'percent', confidence: 'verified', source: 'bns-sdg-4-5-1-2', note: '' },
} as const satisfies Record<FactColumn, string>;

/** No round was held in that year: nothing of it can have been measured. */
const PISA_2023 = { indicator: 't1-2', series: 'mathematics', region: 'KZ', year: '2023', value: '430', unit: 'score' };

const toRow = (cells: Cells) => FACT_COLUMNS.map((column) => cells[column] ?? GOOD[column]).join(';');
const toTable = (...rows: string[]) => [FACT_COLUMNS.join(';'), ...rows].join('\n');
const read = (text: string) => checkFacts(parseTable(text), factKnowledge, FILE);
const codesOf = (text: string) => read(text).findings.map(({ code }) => code);

test('the published facts pass, every row of them', () => {
  const { entries, findings } = read(factsCsv);
  expect(findings).toEqual([]);
  expect(entries).toHaveLength(parseTable(factsCsv).rows.length);
  expect(officialFacts).toHaveLength(entries.length);
});

test.each([
  ['decimal comma', { value: '66,5' }, '66.5'],
  ['the unit as the forms print it', { unit: '%' }, '66.5'],
  ['digits that the source prints', { value: '66.50' }, '66.50'],
] as const)('taken in stride: %s', (_, cells, printed) => {
  expect(read(toTable(toRow(cells)))).toMatchObject({ findings: [], entries: [{ printed, unit: 'percent', line: 2 }] });
});

describe('a row that says nothing certain is named by line and column, and is no fact', () => {
  test.each([
    ['indicator', { indicator: 'r1-9-9' }, 'unknown-indicator'],
    ['indicator', { indicator: 'r1-3-3 ' }, 'blank-around'],
    ['indicator', { indicator: 'R1-3-3' }, 'misspelt'],
    ['indicator', { indicator: 'г1-3-3' }, 'look-alike'],
    ['series', { series: 'total' }, 'unknown-series'],
    ['series', { series: 'schol' }, 'misspelt'],
    ['definition', { definition: 'official' }, 'unknown-definition'],
    ['definition', { definition: 'other' }, 'other-definition'],
    ['region', { region: 'KZ-99' }, 'unknown-region'],
    ['region', { region: 'Астана' }, 'region-by-name'],
    ['region', { region: 'Нұр-Сұлтан' }, 'region-by-name'],
    ['region', { region: 'КZ-71' }, 'look-alike'],
    ['region', { region: 'KZ-10' }, 'region-not-yet'],
    ['region', { indicator: 't2-1', series: 'total', value: '0.2' }, 'national-only'],
    ['region', { region: 'OECD' }, 'comparator-without-study'],
    ['region', { indicator: 'r1-2-2', series: 'urban' }, 'not-comparable'],
    ['year', { year: '2030' }, 'unknown-year'],
    ['year', { year: '2020 г.' }, 'unknown-year'],
    ['value', { value: '' }, 'empty-value'],
    ['value', { value: '–' }, 'empty-value'],
    ['value', { value: '…' }, 'empty-value'],
    ['value', { value: 'н/д' }, 'empty-value'],
    ['value', { value: 'Нет данных' }, 'empty-value'],
    ['value', { value: 'дерек жоқ' }, 'empty-value'],
    ['value', { value: 'нетто' }, 'not-a-number'],
    ['value', { value: '66.5 %' }, 'not-a-number'],
    ['value', { value: '1 234' }, 'not-a-number'],
    ['value', { value: '1.234,5' }, 'not-a-number'],
    ['value', { value: '1e3' }, 'not-a-number'],
    ['value', { indicator: 'r1-7-3', series: 'total', region: 'KZ', value: '"30,000"', unit: 'places' }, 'grouped-digits'],
    ['value', { indicator: 'r1-7-3', series: 'total', value: '1.234.567', unit: 'places' }, 'grouped-digits'],
    ['year', PISA_2023, 'study-out-of-round'],
    ['value', { value: '850' }, 'out-of-bounds'],
    ['value', { value: '-1' }, 'out-of-bounds'],
    ['value', { value: '0.665' }, 'fraction-for-percent'],
    ['value', { indicator: 'r1-7-3', series: 'total', region: 'KZ', value: '62', unit: 'places' }, 'thousands-for-units'],
    ['value', { value: '055.9' }, 'number-spelling'],
    ['value', { value: '-0' }, 'number-spelling'],
    ['unit', { unit: 'people' }, 'unit-mismatch'],
    ['confidence', { confidence: 'sure' }, 'unknown-confidence'],
    ['confidence', { confidence: 'demo' }, 'unknown-confidence'],
    ['source', { source: 'newspaper' }, 'unknown-source'],
    ['source', { source: '' }, 'cell-empty'],
    ['confidence', { confidence: ' ' }, 'cell-empty'],
    ['region', { region: '' }, 'cell-empty'],
    ['year', { year: '' }, 'cell-empty'],
    ['indicator', { indicator: 'r1-3-3\u200b' }, 'odd-signs'],
    ['indicator', { indicator: 'r1\u20113\u20133' }, 'odd-signs'],
    ['region', { region: '\uff2bZ-71' }, 'odd-signs'],
    ['year', { year: '\uff12\uff10\uff12\uff11' }, 'odd-signs'],
    ['year', { year: '2021\ufeff' }, 'blank-around'],
    ['value', { value: '66.5\u200b' }, 'odd-signs'],
    ['value', { value: '\uff16\uff16.5' }, 'odd-signs'],
    ['value', { value: '\u22125' }, 'odd-signs'],
    ['value', { value: '66,5%' }, 'not-a-number'],
    ['value', { value: '01.05.2026' }, 'date-for-number'],
    ['value', { value: '2026-05-12 00:00:00' }, 'date-for-number'],
    ['value', { value: '12.май' }, 'date-for-number'],
    ['value', { value: 'мам.12' }, 'date-for-number'],
    ['value', { value: '12-May' }, 'date-for-number'],
    ['value', { value: '12 млн' }, 'not-a-number'],
    ['value', { value: '1.2.3' }, 'not-a-number'],
    ['value', { value: '#ДЕЛ/0!' }, 'cell-error'],
    ['value', { value: '#N/A' }, 'cell-error'],
    ['value', { value: '#####' }, 'cell-error'],
    ['unit', { unit: ' ' }, 'cell-empty'],
    ['note', { note: 'not translated' }, 'unknown-note'],
    ['note', { note: 'Ново�' }, 'replacement-character'],
    ['note', { note: '????? ????' }, 'lost-letters'],
  ] as const)('%s %o', (column, cells, code) => {
    const { entries, findings } = read(toTable(toRow({}), toRow({ year: '2021', ...cells })));
    expect(findings).toMatchObject([{ code, file: FILE, line: 3, column }]);
    expect(entries).toHaveLength(1);
  });
});

test('the heading of a table that was put below another is named once', () => {
  expect(read(toTable(toRow({}), FACT_COLUMNS.join(';'), toRow({ year: '2021' })))).toMatchObject({
    entries: [{ line: 2 }, { line: 4 }],
    findings: [{ code: 'heading-again', line: 3 }],
  });
});

test('what a page says of a finding has a short name too, by which the list is narrowed', () => {
  for (const texts of [checksKk, checksRu]) {
    const codes = Object.keys(texts).filter((key) => key.startsWith('wrong.'));
    expect(codes.filter((key) => !Object.hasOwn(texts, key.replace('wrong.', 'kind.')))).toEqual([]);
  }
});

test('a year after the source was discontinued is read, and needs a look', () => {
  const row = toRow({ indicator: 't2-2', series: 'total', region: 'KZ', year: '2021', value: '70', unit: 'rank' });
  const { entries, findings } = read(toTable(row));
  expect(findings).toMatchObject([{ code: 'source-discontinued', line: 2, column: 'year' }]);
  expect(entries).toHaveLength(1);
});

test('a source that came out before the year began holds no fact of it, and needs a look', () => {
  const knowledge = {
    ...factKnowledge,
    sources: factKnowledge.sources.map((source) => (source.id === GOOD.source ? { ...source, published: '2019-12' } : source)),
  };
  const { entries, findings } = checkFacts(parseTable(toTable(toRow({}), toRow({ year: '2019' }))), knowledge, FILE);
  expect(findings).toMatchObject([{ code: 'source-before-year', line: 2, column: 'source', values: { year: '2020' } }]);
  expect(entries).toHaveLength(2);
});

test('a cell that would break the line or command the terminal is quoted on one line, and a long one in part', () => {
  const line = describeFindings(read(toTable(toRow({ source: '\u001b[31m\u0000ы' }), toRow({ region: 'ы'.repeat(2000) }))).findings, 'ru');
  expect(line).not.toMatch(/(?!\n)\p{Cc}/u);
  expect(line.split('\n')).toHaveLength(3);
  expect(line.length).toBeLessThan(1500);
});

test('the second row of a key is refused, whatever it says, and names the first', () => {
  const { entries, findings } = read(toTable(toRow({}), toRow({ value: '57.7' })));
  expect(findings).toMatchObject([{ code: 'duplicate-key', line: 3, values: { line: '2' } }]);
  expect(entries).toMatchObject([{ line: 2, printed: '66.5' }]);
});

test.each([
  ['', ['empty-file']],
  [FACT_COLUMNS.join(','), ['empty-file']],
  [`${FACT_COLUMNS.filter((column) => column !== 'unit').join(';')};units\n1;2`, ['column-missing', 'column-unknown']],
  [`${FACT_COLUMNS.join(';')};note\n${toRow({})};`, ['column-twice']],
  [toTable(`${toRow({})};more`), ['cell-count']],
  ['Өңір;Мәні\nАстана;96,4', ['no-heading']],
  ['<html><body></body></html>', ['no-heading']],
  [toTable(toRow({ note: '"open' })), ['open-quote']],
])('a table that is none: %j', (text, codes) => {
  expect(codesOf(text)).toEqual(codes);
});

test('every mistake of a file is told at once, the first twenty of them and how many more', () => {
  const rows = Array.from({ length: 30 }, (_, i) => toRow({ value: String(200 + i), year: String(2018 + (i % 7)) }));
  const { findings } = read(toTable(...rows));
  expect(findings.filter(isError)).toHaveLength(30);
  const lines = describeFindings(findings, 'ru').split('\n');
  expect(lines).toHaveLength(22);
  expect(lines[0]).toBe(
    'facts.csv:2, value: Значение 200\u00a0% вне пределов от 0 до 100\u00a0%. Проверьте значение и единицу по источнику.',
  );
  expect(lines.slice(-2)).toEqual(['… еще: 10', 'Ошибок: 30, предупреждений: 0']);
});

test.each(Object.keys(CHECKS) as CheckCode[])('%s says in both languages what is wrong and what to do', (code) => {
  for (const texts of [
    { ...kk, ...kkOfCommand },
    { ...ru, ...ruOfCommand },
  ] as Record<string, string>[]) {
    expect(texts[`wrong.${code}`]).toMatch(/\S/);
    expect(texts[`remedy.${code}`]).toMatch(/\S/);
  }
  for (const language of LANGUAGES) {
    expect(describeFinding({ code, file: FILE, line: 7, column: 'value', values: {} }, language)).toMatch(
      /^facts\.csv:7, value.*: .+\. .+\.$/s,
    );
  }
});

test.each([
  ['kk', kkOfPage],
  ['ru', ruOfPage],
])('the page explains every word that a table may give as the definition (%s)', (_, texts) => {
  const explained = DEFINITIONS.filter((word) => texts['csv.definition'].includes(`${word} – `));
  expect(explained).toEqual(DEFINITIONS);
});

test.each([
  [
    'a code that is neither',
    toRow({ indicator: 'c-9.9-9', series: 'total', definition: 'commitment' }),
    /ни среди показателей, ни среди обещаний/,
  ],
  ['a number out of bounds', toRow({ value: '150' }), /от 0 до 100\u00a0%\. /],
])('of %s the sentence says what it is, without a word of code', (_, row, words) => {
  expect(describeFindings(read(toTable(row)).findings, 'ru').split('\n')[0]).toMatch(words);
});

test('of a promise, whose id says nothing, the command says what was promised before what is wrong', () => {
  const promise = commitments.find(({ measure }) => measure !== null);
  if (!promise) throw new Error('no promise is reported by itself');
  const row = toRow({ indicator: promise.id, series: 'total', region: 'KZ', year: '2022', value: 'many', definition: 'commitment' });
  const { findings } = read(toTable(row));
  for (const language of LANGUAGES) {
    const told = describeFindings(findings, language, { [promise.id]: promise.text });
    expect(told).toContain(`facts.csv:2, value «${promise.text[language].slice(0, 60)}`);
  }
});
