import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type ReportFile, refusalOfSize } from '@/features/report/read/read-file';
import { readZipDirectory } from '@/features/report/read/zip-directory';
import { type WorkbookCell, writeWorkbook } from '@/shared/downloads/workbook';
import { check, formFileOf, formSheetsOf, toFile } from './report-fixture';

const fixture = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url))) });
const codesOf = async (...files: ReportFile[]) => [...new Set((await check(...files)).findings.map(({ code }) => code))];

const FACT_SHEET = 1;
const VALUE = 15;
const NAME_OF_VALUE = 'P';
const FIRST = 3;

/** The form of Astana with other cells in the column of values, from its first row on. */
async function formWith(...values: readonly WorkbookCell[]) {
  const sheets = await formSheetsOf('KZ-71');
  return sheets.map((sheet, i) =>
    i === FACT_SHEET
      ? {
          ...sheet,
          cells: sheet.cells.map((row, y) => (values[y - FIRST + 1] === undefined ? row : row.with(VALUE, values[y - FIRST + 1] ?? null))),
        }
      : sheet,
  );
}

/** The same with the XML of the sheet of facts changed as another program, or another hand, would leave it. */
async function formChanged(change: (xml: string) => string, extra: Readonly<Record<string, Uint8Array>> = {}) {
  return changedSheet((await toFile(await writeWorkbook(await formWith()))).bytes, change, extra);
}

function changedSheet(bytes: Uint8Array, change: (xml: string) => string, extra: Readonly<Record<string, Uint8Array>> = {}) {
  const files = unzipSync(bytes);
  const path = `xl/worksheets/sheet${FACT_SHEET + 1}.xml`;
  const xml = change(new TextDecoder().decode(files[path]));
  return { name: 'changed.xlsx', bytes: zipSync({ ...files, ...extra, [path]: new TextEncoder().encode(xml) }) };
}

describe('a form that was filled and saved by another program', () => {
  test.each([
    // nobody has computed the formula yet
    ['filled-by-openpyxl.xlsx', { 2020: '96.4', 2021: '97.1' }, ['number-as-text', 'formula-without-value']],
    ['saved-by-libreoffice.xlsx', { 2020: '96.4', 2021: '97.1', 2022: '98.5' }, ['number-as-text']],
    ['saved-by-exceljs.xlsx', { 2020: '96.4', 2021: '97.1', 2022: '98.5' }, ['number-as-text']],
    ['saved-by-sheetjs.xlsx', { 2020: '96.4', 2021: '97.1' }, ['number-as-text', 'formula-without-value']],
  ] as const)('%s', async (name, values, codes) => {
    const { entries, findings, sources } = await check(fixture(name));
    const filled = entries.filter(({ source }) => source === 'akimat-2026');
    expect(filled.every(({ indicator, series, region }) => indicator === 't1-1' && series === 'age-1-6' && region === 'KZ-71')).toBe(true);
    expect(Object.fromEntries(filled.map(({ year, printed }) => [year, printed]))).toEqual(values);
    expect(filled.every(({ confidence }) => confidence === 'verified')).toBe(true);
    expect(sources.map(({ id, title }) => `${id}: ${title.ru}`)).toEqual(['akimat-2026: Отчет акимата города Астаны']);
    const ofFilled = findings.filter(({ line }) => line !== null && line >= FIRST && line < FIRST + 3).map(({ code }) => code);
    expect(ofFilled).toEqual(expect.arrayContaining([...codes]));
  });
});

describe('what a cell holds instead of a value is told with its cell', () => {
  test.each([
    ['a day that Excel made of 1.5', { value: new Date('2026-05-01T00:00:00Z'), type: Date, format: 'dd.mm.yyyy' }, 'date-for-number'],
    ['a number that was typed as a text', { value: '96,5', type: String }, 'number-as-text'],
    ['words', { value: 'шамамен 96', type: String }, 'not-a-number'],
    ['a fraction for a percentage', { value: 0.965, type: Number }, 'fraction-for-percent'],
    ['more than a percentage can be', { value: 965, type: Number }, 'out-of-bounds'],
    ['a formula that nobody computed', { value: '90+8', type: 'Formula' }, 'formula-without-value'],
  ] as const)('%s', async (_, cell, code) => {
    const { findings } = await check(await toFile(await writeWorkbook(await formWith(cell))));
    expect(findings.find((finding) => finding.code === code)).toMatchObject({
      file: 'report.xlsx',
      line: FIRST,
      sheet: 'Деректер',
      cell: `${NAME_OF_VALUE}${FIRST}`,
    });
  });

  test('an error of a formula', async () => {
    const pattern = new RegExp(`<c r="${NAME_OF_VALUE}${FIRST}"([^>]*?)/?>(</c>)?`);
    const file = await formChanged((xml) => xml.replace(pattern, `<c r="${NAME_OF_VALUE}${FIRST}" t="e"><f>1/0</f><v>#DIV/0!</v></c>`));
    const { findings } = await check(file);
    expect(findings.find(({ code }) => code === 'cell-error')).toMatchObject({
      cell: `${NAME_OF_VALUE}${FIRST}`,
      values: { value: '#DIV/0!' },
    });
  });

  test('merged cells among the values; those of a heading may be', async () => {
    const merge = (range: string) => (xml: string) =>
      xml.replace(/(<autoFilter [^>]*>)/, `$1<mergeCells><mergeCell ref="${range}"/></mergeCells>`);
    expect(await codesOf(await formChanged(merge(`${NAME_OF_VALUE}4:${NAME_OF_VALUE}5`)))).toContain('merged-cells');
    expect(await codesOf(await formChanged(merge('G1:H1')))).not.toContain('merged-cells');
  });

  test('values in rows that nobody sees are read, and said once for a sheet', async () => {
    const hide =
      (...rows: number[]) =>
      (xml: string) =>
        rows.reduce((changed, row) => changed.replace(`<row r="${row}"`, `<row r="${row}" hidden="1"`), xml);
    const filled = await toFile(await writeWorkbook(await formWith({ value: 96.4, type: Number }, { value: 97.1, type: Number })));
    const { findings } = await check(changedSheet(filled.bytes, hide(1, FIRST, FIRST + 1)));
    expect(findings.filter(({ code }) => code === 'hidden-rows')).toMatchObject([
      { cell: `${NAME_OF_VALUE}${FIRST}`, values: { count: '2', first: String(FIRST) } },
    ]);
    expect(await codesOf(await formChanged(hide(1, 200)))).not.toContain('hidden-rows');
  });
});

describe('a file that is not to be read is refused with a sentence', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  test('a workbook of the old Excel', async () => expect(await codesOf(fixture('old.xls'))).toEqual(['old-workbook']));

  test('a workbook under a password', async () => {
    // as Office does: encrypted, in the container of the old Excel
    expect(await codesOf(fixture('under-password.xlsx'))).toEqual(['workbook-encrypted']);
  });

  test('a workbook that was cut off', async () => {
    const { bytes: whole } = await formFileOf('KZ-71');
    expect(await codesOf({ name: 'cut.xlsx', bytes: whole.slice(0, whole.length / 2) })).toEqual(['workbook-damaged']);
    const broken = whole.slice();
    broken.fill(7, 40, 4000);
    expect(await codesOf({ name: 'broken.xlsx', bytes: broken })).toEqual(['workbook-damaged']);
  });

  test('a workbook with macros', async () => {
    expect(await codesOf(await formChanged((xml) => xml, { 'xl/vbaProject.bin': bytes('x') }))).toEqual(['workbook-macros']);
  });

  test('an archive that says it is larger than any report, before anything of it is unpacked', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': bytes('<workbook/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(80_000_000) }, { level: 1 });
    expect(readZipDirectory(bomb)?.[1]?.size).toBe(80_000_000);
    expect(await codesOf({ name: 'bomb.xlsx', bytes: bomb })).toEqual(['workbook-too-large']);
  });

  test('an archive that says less than it holds', async () => {
    const { bytes: whole } = await formFileOf('KZ-71');
    const lying = whole.slice();
    const view = new DataView(lying.buffer);
    const name = readZipDirectory(whole)?.findIndex((entry) => entry.name === `xl/worksheets/sheet${FACT_SHEET + 1}.xml`) ?? -1;
    let entry = view.getUint32(lying.length - 22 + 16, true);
    for (let i = 0; i < name; i += 1) entry += 46 + [28, 30, 32].reduce((sum, at) => sum + view.getUint16(entry + at, true), 0);
    view.setUint32(entry + 24, 1000, true);
    expect(await codesOf({ name: 'lying.xlsx', bytes: lying })).toEqual(['workbook-damaged']);
  });

  test.each(['content.xml', 'xl/workbook.bin', 'Index/Document.iwa'])('a workbook of another program, known by %s', async (part) => {
    expect(await codesOf({ name: 'other', bytes: zipSync({ mimetype: bytes('x'), [part]: bytes('x') }) })).toEqual(['other-workbook']);
  });

  test('another archive, a picture, another workbook, nothing', async () => {
    expect(await codesOf({ name: 'a.zip', bytes: zipSync({ 'a.txt': bytes('a') }) })).toEqual(['not-a-workbook']);
    expect(await codesOf({ name: 'a.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0]) })).toEqual(['not-a-workbook']);
    const [guide] = await formSheetsOf('KZ-71');
    expect(await codesOf(await toFile(await writeWorkbook(guide ? [guide] : [])))).toEqual(['no-form-sheet']);
    expect(await codesOf({ name: 'empty.csv', bytes: new Uint8Array() })).toContain('empty-file');
  });
});

test('a sheet that was formatted down to row 100 000 is read like any other', async () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => {
    const row = i + 1000;
    return `<row r="${row}">${['P', 'Q', 'R', 'S'].map((column) => `<c r="${column}${row}" s="1"/>`).join('')}</row>`;
  });
  const file = await formChanged((xml) => xml.replace('</sheetData>', `${rows.join('')}</sheetData>`));
  const plain = await check(await formFileOf('KZ-71'));
  expect((await check(file)).rows).toBe(plain.rows);
});

test('several files are checked together: the same place in two of them', async () => {
  const other = async (value: number, name: string) => toFile(await writeWorkbook(await formWith({ value, type: Number })), name);
  const fill = async (value: number, name: string) => {
    const sheets = await formWith({ value, type: Number });
    const facts = sheets[FACT_SHEET];
    if (!facts) throw new Error('no sheet of facts');
    const cells = facts.cells.map((row, y) =>
      y === FIRST - 1
        ? row
            .with(VALUE + 1, { value: 'verified', type: String })
            .with(VALUE + 2, { value: 'decree-988', type: String })
            .with(VALUE + 5, { value: 'себеп', type: String })
            .with(VALUE + 6, { value: 'причина', type: String })
        : row,
    );
    return toFile(await writeWorkbook(sheets.map((sheet, i) => (i === FACT_SHEET ? { ...sheet, cells } : sheet))), name);
  };
  const both = await check(await fill(80.1, 'a.xlsx'), await fill(80.2, 'b.xlsx'));
  expect(both.findings.find(({ code }) => code === 'reported-differently')).toMatchObject({ file: 'b.xlsx', values: { file: 'a.xlsx' } });
  expect(await codesOf(await other(80.1, 'a.xlsx'))).toContain('cell-empty');
});

test('a file that is larger than any report is not opened at all', () => {
  expect(refusalOfSize('a.xlsx', 30_000_000)).toBeNull();
  expect(refusalOfSize('a.xlsx', 30_000_001)).toMatchObject({ code: 'file-too-large', values: { megabytes: '31', most: '30' } });
});

test('a note or a reason in one language is named in the column of the other', async () => {
  const sheets = await formSheetsOf('KZ-71');
  const [note, reason] = [VALUE + 3, VALUE + 6];
  const cells = sheets[FACT_SHEET]?.cells.map((row, y) =>
    y === FIRST - 1 ? row.with(note, { value: 'ескертпе', type: String }).with(reason, { value: 'причина', type: String }) : row,
  );
  const file = await toFile(await writeWorkbook(sheets.map((sheet, i) => (i === FACT_SHEET && cells ? { ...sheet, cells } : sheet))));
  const { findings } = await check(file);
  expect(findings.filter(({ code }) => code === 'one-language').map(({ column, cell }) => [column, cell])).toEqual([
    ['note_ru', `T${FIRST}`],
    ['reason_kk', `U${FIRST}`],
  ]);
});

test.each([
  ['in each other\u2019s place', 'Түзетілді: ескі әдіс', 'Исправлено: прежний способ', ['languages-swapped']],
  ['one and the same', 'Исправлено', 'Исправлено ', ['languages-mixed']],
  ['letters that were lost', '?????????? ????', 'Түзетілді', ['lost-letters ru']],
  [
    'bytes that were read in another encoding',
    new TextDecoder('windows-1251').decode(new TextEncoder().encode('Исправлено')),
    'Түзетілді',
    ['replacement-character ru'],
  ],
  ['no words', '–', '–', ['one-language kk', 'one-language ru']],
  ['each in its own', 'Исправлено', 'Түзетілді', []],
  ['a name in Latin letters', 'PISA 2022', 'PISA 2022', []],
] as const)('the two texts of a reason %s', async (_, ru, kk, codes) => {
  const sheets = await formSheetsOf('KZ-71');
  const reason = VALUE + 5;
  const cells = sheets[FACT_SHEET]?.cells.map((row, y) =>
    y === FIRST - 1 ? row.with(reason, { value: kk, type: String }).with(reason + 1, { value: ru, type: String }) : row,
  );
  const file = await toFile(await writeWorkbook(sheets.map((sheet, i) => (i === FACT_SHEET && cells ? { ...sheet, cells } : sheet))));
  const ofTexts = (await check(file)).findings.filter(({ column }) => column?.startsWith('reason_'));
  const places = { kk: `U${FIRST}`, ru: `V${FIRST}` };
  expect(ofTexts.map(({ code, cell }) => [code, cell])).toEqual(
    codes.map((told) => told.split(' ')).map(([code, language = 'kk']) => [code, places[language as 'kk' | 'ru']]),
  );
});

describe('one mistake is told once, and of its value', () => {
  /** The first row of the form filled, with other cells by their places. */
  async function firstRow(cells: Readonly<Record<number, WorkbookCell>>) {
    const sheets = await formSheetsOf('KZ-71');
    const filled: Readonly<Record<number, string>> = { [VALUE + 1]: 'verified', [VALUE + 2]: 'bns-sdg-4-5-1-2' };
    const row = (sheets[FACT_SHEET]?.cells[FIRST - 1] ?? []).map((cell, x) => {
      const text = filled[x];
      return cells[x] ?? (text === undefined ? cell : { value: text, type: String });
    });
    const rows = sheets[FACT_SHEET]?.cells.with(FIRST - 1, row) ?? [];
    const file = await toFile(await writeWorkbook(sheets.map((sheet, i) => (i === FACT_SHEET ? { ...sheet, cells: rows } : sheet))));
    return (await check(file)).findings.filter(({ line }) => line === FIRST);
  }
  const YEAR = 11;
  const day = { value: new Date(Date.UTC(2026, 4, 1)), type: Date, format: 'dd.mm.yyyy' } as const;
  const number = { value: 96.4, type: Number } as const;

  test.each([
    ['a day in the place of a number is no empty cell', { [VALUE]: day }, ['date-for-number P3']],
    ['nor is one in the place of the year', { [VALUE]: number, [YEAR]: day }, ['date-for-number L3']],
    ['how a text was read says nothing where it is no value', { [VALUE]: { value: '850', type: String } }, ['out-of-bounds P3']],
  ] as const)('%s', async (_, cells, told) => {
    expect((await firstRow(cells)).map(({ code, cell }) => `${code} ${cell}`)).toEqual(told);
  });

  test('a reason that is there in one language is not missing, and is named with its value', async () => {
    const findings = await firstRow({ [VALUE]: number, [VALUE + 5]: { value: 'себеп', type: String } });
    expect(findings.map(({ code }) => code)).toContain('one-language');
    expect(findings.some(({ code }) => code.endsWith('without-reason'))).toBe(false);
    expect(findings.every(({ about }) => about?.region === 'KZ-71')).toBe(true);
  });

  test('a source is named with the cell that lacks its text', async () => {
    const sheets = await formSheetsOf('KZ-71');
    const source = { 0: 'akimat-2027', 2: 'Отчет акимата', 3: 'Әкімдік', 4: 'Акимат', 6: 'https://example.org/' };
    const cells = sheets.find(({ cells: [codes] }) => codes?.[0] && 'value' in codes[0] && codes[0].value === 'source_id')?.cells ?? [];
    const row = Array.from({ length: 8 }, (__, x): WorkbookCell => {
      const value = source[x as keyof typeof source];
      return value === undefined ? null : { value, type: String };
    });
    const file = await toFile(
      await writeWorkbook(sheets.map((sheet) => (sheet.cells === cells ? { ...sheet, cells: [...cells, row] } : sheet))),
    );
    expect((await check(file)).findings.find(({ code }) => code === 'missing-kazakh')).toMatchObject({ cell: `B${cells.length + 1}` });
  });
});
