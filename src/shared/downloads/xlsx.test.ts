import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { FORMULAS, testTable } from './download-fixture';
import type { DownloadTable } from './download-table';
import type { VerdictLine } from './verdict-line';
import { toXlsx, type XlsxWords } from './xlsx';

const words: XlsxWords = {
  data: 'Данные',
  about: 'О данных',
  verdicts: 'Проверка',
  verdictSheet: {
    ...{ title: 'Title', lead: 'Lead', agreed: 'Agreed', yes: 'да', no: 'нет' },
    bound: (bound) => bound,
    heading: (column) => column,
    verdict: ({ verdict, exceeded }) => (exceeded ? 'exceeded' : verdict),
  },
};
const line: VerdictLine = {
  ...{ indicator: 't1-2', series: 'math', name: '=Name', region: 'KZ', year: 2022, verdict: 'far', exceeded: false },
  basis: { code: 'verified', label: 'проверено' },
  figures: { direction: 'higher', decimals: 0, baseline: 423, plan: 470, firstPlan: 470, target: 480, fact: 425, error: 5 },
};

/** The sheets as a reader by other hands finds them. */
async function read(table: DownloadTable) {
  const file = Buffer.from(await (await toXlsx(table, words)).arrayBuffer());
  return readWorkbook(file);
}

describe('a workbook that is read again', () => {
  test('has codes above headings, real numbers without a binary tail, real days, and empty cells for what is not known', async () => {
    const [data] = await read(testTable);
    expect(data?.sheet).toBe('Данные');
    expect(data?.data).toEqual([
      ['name', 'year', 'fact', 'share', 'gap', 'day', 'provenance'],
      ['Name; "full"', 'Year', 'Fact', 'Share', 'Difference', 'Day', 'Origin'],
      ['Ә; "ө", ү', 2022, 12345.5, 0.666666666667, -0.08, new Date('2021-10-12T00:00:00Z'), 'demo data'],
      ['First\n second', 2023, null, null, -45, null, null],
    ]);
  });

  test('shows each number with the decimals of its series', async () => {
    const file = unzipSync(new Uint8Array(await (await toXlsx(testTable, words)).arrayBuffer()));
    const styles = strFromU8(file['xl/styles.xml'] ?? new Uint8Array());
    expect([...styles.matchAll(/formatCode="([0.]+)"/g)].map(([, format]) => format)).toEqual(expect.arrayContaining(['0.00', '0.000']));
  });

  test('has a sheet that says what the data are, with the day as a day', async () => {
    const [, about] = await read(testTable);
    expect(about).toEqual({
      sheet: 'О данных',
      data: [
        ['Title', null],
        ['Address', 'https://nysana.test/ru/'],
        ['Day', new Date('2026-11-01T00:00:00Z')],
        ['Demo', 1],
      ],
    });
  });

  test('has no sheet of verdicts where nothing is judged', async () => {
    expect(await read(testTable)).toHaveLength(2);
  });

  test('shows the verdicts also to a reader that does not compute', async () => {
    const sheets = await read({ ...testTable, verdicts: [line] });
    const rows = sheets[2]?.data ?? [];
    expect(rows[2]?.slice(2, 5)).toEqual(['Agreed', 1, 1]);
    const heading = rows[13] ?? [];
    const row = Object.fromEntries(heading.map((name, i) => [String(name), rows[14]?.[i]]));
    expect(row).toMatchObject({ name: '=Name', b: 423, p: 470, T: 480, f: 425, S: 57, gap: -45, half: false });
    expect(row).toMatchObject({ verdict: 'far', site: 'far', equal: 'да' });
  });

  test.each(FORMULAS)('keeps %j as a text', async (name) => {
    const [data] = await read({ ...testTable, rows: [{ name }] });
    expect(data?.data[2]?.[0]?.toString().trim()).toBe(name.trim());
  });
});

describe('formulas in the file', () => {
  const formulasOf = (sheets: readonly string[]) => sheets.map((xml) => [...xml.matchAll(/<f>/g)].length);

  test('are only those of the verdicts, and the file asks to be computed when it is opened', async () => {
    const table = { ...testTable, rows: FORMULAS.map((name) => ({ name, provenance: { code: name, label: name } })), verdicts: [line] };
    const files = await unpack({ ...table, title: '=1+1', about: [{ code: 'page', label: '=1', value: '=1+1' }] });
    // two of the summary and ten of the line
    expect(formulasOf([1, 2, 3].map((n) => files[`xl/worksheets/sheet${n}.xml`] ?? ''))).toEqual([0, 0, 12]);
    expect(files['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });

  test('every one carries its value', async () => {
    const files = await unpack({ ...testTable, verdicts: [line] });
    expect(files['xl/worksheets/sheet3.xml']).not.toMatch(/<\/f><\/c>/);
  });

  test('filters hang on the row of words', async () => {
    const files = await unpack(testTable);
    expect(files['xl/worksheets/sheet1.xml']).toContain('</sheetData><autoFilter ref="A2:G4"/>');
  });

  test('a table of a thousand rows is written too', async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => ({ ...testTable.rows[0], name: `Өңір ${i}` }));
    const [data] = await read({ ...testTable, rows });
    expect(data?.data).toHaveLength(1002);
  });
});

/** The parts of the file, unpacked by the platform's own inflate. */
async function unpack(table: DownloadTable): Promise<Record<string, string>> {
  const { inflateRawSync } = await import('node:zlib');
  const file = Buffer.from(await (await toXlsx(table, words)).arrayBuffer());
  const parts: Record<string, string> = {};
  const directory = file.readUInt32LE(file.length - 22 + 16);
  for (let at = directory; file.readUInt32LE(at) === 0x02014b50; ) {
    const [nameLength, extra, comment, start] = [
      file.readUInt16LE(at + 28),
      file.readUInt16LE(at + 30),
      file.readUInt16LE(at + 32),
      file.readUInt32LE(at + 42),
    ];
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const from = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
    const packed = file.subarray(from, from + file.readUInt32LE(at + 20));
    parts[name] = (file.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}
