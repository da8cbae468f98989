import { checkFacts } from '@/domain/checks/check-facts';
import { type CheckedForm, checkForm } from '@/domain/checks/check-form';
import type { CheckCode, Finding } from '@/domain/checks/check-list';
import { decodeTable } from '@/domain/checks/decode-table';
import type { FactKnowledge } from '@/domain/checks/fact-knowledge';
import { parseTable } from '@/domain/checks/parse-table';
import { readForm } from '@/domain/checks/read-form';
import { openWorkbook } from './open-workbook';

/** A file larger than this is not opened at all, in megabytes. */
const MOST_MEGABYTES = 30;
const MEGABYTE = 1_000_000;
const SAMPLE = 4096;

/** One file that a body sends. */
export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is said of a file that is too large to be looked into; `null` of any other. */
export function refusalOfSize(name: string, size: number): Finding | null {
  if (size <= MOST_MEGABYTES * MEGABYTE) return null;
  const values = { megabytes: String(Math.ceil(size / MEGABYTE)), most: String(MOST_MEGABYTES) };
  return { code: 'file-too-large', file: name, line: null, column: null, values };
}

/** What a file says: a workbook of the form, or a table as text. What cannot be read is a finding about the whole file. Never throws. */
export async function readFile({ name, bytes }: ReportFile, knowledge: FactKnowledge, today: string): Promise<CheckedForm> {
  const refused = (code: CheckCode, values: Finding['values'] = {}): CheckedForm => ({
    ...{ rows: 0, entries: [], sources: [], place: asItStands },
    findings: [{ code, file: name, line: null, column: null, values }],
  });
  const kind = kindOf(bytes);
  if (kind !== 'workbook' && kind !== 'text') return refused(kind);
  if (kind === 'text') return readText({ name, bytes }, knowledge);
  const opened = await openWorkbook(bytes);
  if ('refusal' in opened) return refused(opened.refusal.code, opened.refusal.values);
  return checkForm(readForm(opened.sheets, name), knowledge, { file: name, today });
}

const asItStands = (finding: Finding) => finding;

const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, i) => bytes[i] === byte);
/** Name of the stream in which Office keeps a workbook under a password, two bytes a letter. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

function kindOf(bytes: Uint8Array): 'workbook' | 'text' | Extract<CheckCode, 'workbook-encrypted' | 'old-workbook' | 'not-a-workbook'> {
  if (startsWith(bytes, [0x50, 0x4b])) return 'workbook';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return holds(bytes, ENCRYPTED) ? 'workbook-encrypted' : 'old-workbook';
  // a picture or a document holds signs that no text has
  const isText = ![...decodeTable(bytes.subarray(0, SAMPLE)).text].some((sign) => sign < ' ' && !'\t\r\n'.includes(sign));
  return isText ? 'text' : 'not-a-workbook';
}

function holds(bytes: Uint8Array, part: readonly number[]): boolean {
  for (let at = bytes.indexOf(part[0] ?? 0); at >= 0; at = bytes.indexOf(part[0] ?? 0, at + 1)) {
    if (part.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function readText({ name, bytes }: ReportFile, knowledge: FactKnowledge): CheckedForm {
  const { text, encoding } = decodeTable(bytes);
  const table = parseTable(text);
  const { entries, findings } = checkFacts(table, knowledge, name);
  const ofCode: Finding[] =
    encoding === 'windows-1251' ? [{ code: 'encoding-windows-1251', file: name, line: null, column: null, values: { encoding } }] : [];
  return {
    rows: table.rows.length,
    entries: entries.map(({ unit: _, ...entry }) => ({ ...entry, file: name, noteText: null, reason: null })),
    sources: [],
    place: asItStands,
    findings: [...ofCode, ...findings],
  };
}
