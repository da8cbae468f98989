import { describe, expect, test } from 'vitest';
import { inspectSheets, withoutEmptyCells } from './inspect-sheets';

const bytes = (text: string) => new TextEncoder().encode(text);

/** The parts of a workbook that name its sheets, and the sheets themselves. */
function workbook(sheets: Readonly<Record<string, { readonly target: string; readonly path: string; readonly xml: string }>>) {
  const names = Object.keys(sheets);
  const rels = names.map((name, i) => `<Relationship Id="r${i}" Target="${sheets[name]?.target}"/>`);
  const listed = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i}"/>`);
  return {
    'xl/_rels/workbook.xml.rels': bytes(`<Relationships>${rels.join('')}</Relationships>`),
    'xl/workbook.xml': bytes(`<workbook><sheets>${listed.join('')}</sheets></workbook>`),
    ...Object.fromEntries(Object.values(sheets).map(({ path, xml }) => [path, bytes(xml)])),
  };
}
const inspectOne = (xml: string) =>
  inspectSheets(workbook({ Facts: { target: 'worksheets/sheet1.xml', path: 'xl/worksheets/sheet1.xml', xml } })).get(
    'xl/worksheets/sheet1.xml',
  );

describe('what a reader of values does not see in a workbook', () => {
  test('a sheet is found by the path that the workbook gives it, from its own folder or from the root, under its name', () => {
    const found = inspectSheets(
      workbook({
        'A &amp; B': { target: 'worksheets/a.xml', path: 'xl/worksheets/a.xml', xml: '<row r="1" hidden="1"></row>' },
        C: { target: '/elsewhere/c.xml', path: 'elsewhere/c.xml', xml: '<row r="2"></row>' },
      }),
    );
    expect([...found].map(([path, { name, hidden }]) => [path, name, hidden])).toEqual([
      ['xl/worksheets/a.xml', 'A & B', [1]],
      ['elsewhere/c.xml', 'C', []],
    ]);
  });

  test('a namespace before the names of elements does not hide the sheets of a workbook', () => {
    const files = workbook({ Facts: { target: 'worksheets/a.xml', path: 'xl/worksheets/a.xml', xml: '' } });
    const named = { ...files, 'xl/workbook.xml': bytes('<x:workbook><x:sheet name="Facts" sheetId="1" r:id="r0"/></x:workbook>') };
    expect([...inspectSheets(named).values()].map(({ name }) => name)).toEqual(['Facts']);
  });

  test('rows that are folded away, however the program writes it and in whatever order', () => {
    const xml = '<row hidden="1" r="3"/><row r="4" ht="15" hidden="true"></row><row r="5" hidden="0"></row><row r="6"></row>';
    expect(inspectOne(xml)?.hidden).toEqual([3, 4]);
  });

  test('merged cells', () => {
    expect(inspectOne('<mergeCells count="2"><mergeCell ref="A3:B4"/><mergeCell ref="C1:C9"/></mergeCells>')?.merged).toEqual([
      'A3:B4',
      'C1:C9',
    ]);
  });

  test('formulas that nobody has computed, and none that have a value', () => {
    const xml = [
      '<c r="A1"><f>B1+1</f></c>',
      '<c r="A2"><f>B2+1</f><v></v></c>',
      '<c r="A3" s="2"><f>B3+1</f><v/></c>',
      '<c r="A4"><f>B4+1</f><v>7</v></c>',
      '<c r="A5"><v>7</v></c>',
    ];
    expect(inspectOne(xml.join(''))?.uncomputed).toEqual(['A1', 'A2', 'A3']);
  });

  test('errors of formulas by the name that the program shows', () => {
    const xml = '<c r="P7" t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="e" r="P8"><v>#REF!</v></c><c r="P9"><v>1</v></c>';
    expect([...(inspectOne(xml)?.errors ?? [])]).toEqual([
      ['P7', '#DIV/0!'],
      ['P8', '#REF!'],
    ]);
  });

  test('a workbook that names a sheet and does not have it is read as an empty one', () => {
    const files: Record<string, Uint8Array> = workbook({ Facts: { target: 'worksheets/a.xml', path: 'xl/worksheets/a.xml', xml: '' } });
    delete files['xl/worksheets/a.xml'];
    expect(inspectSheets(files).get('xl/worksheets/a.xml')).toMatchObject({
      name: 'Facts',
      hidden: [],
      merged: [],
    });
  });
});

test('cells with a format and nothing in them are taken out, those that hold something stay', () => {
  const sheet = '<row r="1"><c r="A1" s="4"/><c r="B1"><v>1</v></c><c/><c r="C1" t="s"><v>0</v></c></row>';
  expect(new TextDecoder().decode(withoutEmptyCells(bytes(sheet)))).toBe(
    '<row r="1"><c r="B1"><v>1</v></c><c r="C1" t="s"><v>0</v></c></row>',
  );
});
