import type { CheckCode } from '@/domain/checks/check-list';
import type { GridCell, SheetGrid } from '@/domain/checks/sheet-grid';
import { withoutBinaryTail } from '@/domain/number-format';
import parseSpreadsheetContents from '../../../../node_modules/read-excel-file/modules/xlsx/parseSpreadsheetContents.js';
import parseXml from '../../../../node_modules/read-excel-file/modules/xml/parseXml.js';
import { inspectSheets, withoutEmptyCells } from './inspect-sheets';
import { unpack } from './unpack';
import { readZipDirectory, type ZipEntry } from './zip-directory';

// The public entries of the package unpack in workers made from blobs, which the site's policy (script-src 'self') refuses; this code runs in a
// worker of the site already, so the parts that do the reading are taken from inside the package.

/** What a workbook may come to when it is unpacked, in megabytes: a form of 10 000 rows takes ten. */
const MOST_MEGABYTES = 60;
const MEGABYTE = 1_000_000;
const MOST_ENTRIES = 1000;

/** A workbook that cannot be read, with what its sentence quotes. */
export interface Refusal {
  readonly code: CheckCode;
  readonly values: Readonly<Record<string, string>>;
}

export type OpenedWorkbook = { readonly sheets: readonly SheetGrid[] } | { readonly refusal: Refusal };

const refuse = (code: CheckCode, values: Refusal['values'] = {}) => ({ refusal: { code, values } });

/** The sheets of a workbook. Limits first, from the archive's directory: nothing is unpacked that would not fit. Never throws. */
export async function openWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const entries = readZipDirectory(bytes);
  if (!entries) return refuse('workbook-damaged');
  const refusal = refusalOf(entries);
  if (refusal) return { refusal };
  try {
    const unpacked = Object.fromEntries(entries.filter(({ name }) => isRead(name)).map((entry) => [entry.name, unpack(bytes, entry)]));
    const inspected = inspectSheets(unpacked);
    const lighter = Object.fromEntries(
      Object.entries(unpacked).map(([path, file]) => [path, inspected.has(path) ? withoutEmptyCells(file) : file]),
    );
    const read = await parseSpreadsheetContents(undefined, parseXml, lighter, { trim: false, parseNumber: (number) => ({ number }) });
    const byName = new Map([...inspected.values()].map((sheet) => [sheet.name, sheet]));
    return {
      sheets: read.map(({ sheet, data }) => ({
        ...{ name: sheet, hidden: [], merged: [], uncomputed: [], errors: new Map() },
        ...byName.get(sheet),
        rows: data.map((row) => row.map(toCell)),
      })),
    };
  } catch {
    return refuse('workbook-damaged');
  }
}

/** By these files the workbooks of other programs are known: OpenDocument, the binary one of Excel, Numbers. */
const OTHERS = ['content.xml', 'xl/workbook.bin', 'Index/Document.iwa'];

const isRead = (name: string) => name.endsWith('.xml') || name.endsWith('.rels');

function refusalOf(entries: readonly ZipEntry[]): Refusal | null {
  const names = entries.map(({ name }) => name);
  if (entries.some(({ isEncrypted }) => isEncrypted)) return { code: 'workbook-encrypted', values: {} };
  if (OTHERS.some((name) => names.includes(name))) return { code: 'other-workbook', values: {} };
  if (!names.includes('xl/workbook.xml')) return { code: 'not-a-workbook', values: {} };
  if (names.some((name) => name.endsWith('vbaProject.bin'))) return { code: 'workbook-macros', values: {} };
  const size = entries.filter(({ name }) => isRead(name)).reduce((sum, entry) => sum + entry.size, 0);
  if (size <= MOST_MEGABYTES * MEGABYTE && entries.length <= MOST_ENTRIES) return null;
  const megabytes = Number.isFinite(size) ? String(Math.ceil(size / MEGABYTE)) : '4000+';
  return { code: 'workbook-too-large', values: { megabytes, most: String(MOST_MEGABYTES) } };
}

type Value = Awaited<ReturnType<typeof parseSpreadsheetContents>>[number]['data'][number][number];

function toCell(value: Value | undefined): GridCell | null {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) return { kind: 'date', text: Number.isNaN(value.getTime()) ? '?' : value.toISOString().slice(0, 10) };
  if (typeof value === 'object') return { kind: 'number', text: String(withoutBinaryTail(Number(value.number))) };
  return { kind: 'text', text: String(value) };
}
