import { expect, test } from 'vitest';
import { decodeTable } from './decode-table';
import { parseTable } from './parse-table';

const cellsOf = (text: string) => parseTable(text).rows.map(({ cells }) => cells);

test.each([
  ['comma', 'a,b\n1,"2,5"\n'],
  ['semicolon', 'a;b\n1;2,5\n'],
  ['tab', 'a\tb\n1\t2,5\n'],
  ['semicolon, declared as Excel does', 'sep=;\r\na;b\r\n1;2,5\r\n'],
  ['byte order mark, line ends of Windows, no end after the last row', '\ufeffa;b\r\n1;2,5'],
  ['line ends of old programs', 'a;b\r1;2,5\r'],
])('%s', (_, text) => {
  expect(parseTable(text).heading).toEqual(['a', 'b']);
  expect(cellsOf(text)).toEqual([['1', '2,5']]);
});

test('rows without any text are left behind by spreadsheets and are none', () => {
  expect(cellsOf('a,b\n1,2\n,\n\n , \n3,4\n,\n,\n')).toEqual([
    ['1', '2'],
    ['3', '4'],
  ]);
});

test('a row knows its line, also after a cell of several lines', () => {
  const { rows } = parseTable('a,b\n"x ""y""\nz",1\n2,3\n');
  expect(rows).toEqual([
    { line: 2, cells: ['x "y"\nz', '1'] },
    { line: 4, cells: ['2', '3'] },
  ]);
});

test('a quotation that nothing closes is named by its line', () => {
  expect(parseTable('a,b\n1,2\n3,"4\n5,6\n').openQuote).toBe(3);
  expect(parseTable('a,b\n1,"2"\n').openQuote).toBeNull();
});

test('nothing at all has no heading', () => {
  expect(parseTable('')).toMatchObject({ heading: [], rows: [] });
});

const bytes = (...codes: number[]) => new Uint8Array(codes);
const utf16 = (text: string, isBig: boolean) =>
  [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });

test('the code page is told by its mark, its zeros, or by what is no UTF-8', () => {
  expect(decodeTable(new TextEncoder().encode('a,Қ'))).toEqual({ text: 'a,Қ', encoding: 'utf-8' });
  expect(decodeTable(bytes(0xff, 0xfe, ...utf16('a,Қ', false)))).toEqual({ text: 'a,Қ', encoding: 'utf-16le' });
  expect(decodeTable(bytes(0xfe, 0xff, ...utf16('a,Қ', true)))).toEqual({ text: 'a,Қ', encoding: 'utf-16be' });
  expect(decodeTable(bytes(...utf16('year,value', false)))).toEqual({ text: 'year,value', encoding: 'utf-16le' });
  expect(decodeTable(bytes(0x61, 0x2c, 0xcd, 0xe5, 0xf2))).toEqual({ text: 'a,Нет', encoding: 'windows-1251' });
});

test('columns that were emptied behind the last one are dropped; one with a word or with a heading stays', () => {
  expect(parseTable('a;b;;\n1;2;;\n3;4\n')).toMatchObject({ heading: ['a', 'b'], rows: [{ cells: ['1', '2'] }, { cells: ['3', '4'] }] });
  expect(parseTable('a;b;\n1;2;note\n')).toMatchObject({ heading: ['a', 'b', ''], rows: [{ cells: ['1', '2', 'note'] }] });
  expect(parseTable('a;b\n1;2;3\n')).toMatchObject({ heading: ['a', 'b'], rows: [{ cells: ['1', '2', '3'] }] });
});

test.each(['\n', '\r\n', '\r'])('a line is one line, however it ends: %j', (end) => {
  const { rows } = parseTable(['a,b', '1,2', '', '"3', '",4', '5,6'].join(end));
  expect(rows.map(({ line }) => line)).toEqual([2, 4, 6]);
});
