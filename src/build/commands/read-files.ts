import { readFileSync, statSync } from 'node:fs';
import { type Finding, isError } from '../../domain/checks/check-list';
import { checkTables } from '../../domain/checks/check-sources';
import { decodeTable } from '../../domain/checks/decode-table';
import { lineOfPath } from '../../domain/checks/line-of-path';
import { TABLE_NAMES, TABLES, type TableName, type Unchecked } from '../../domain/checks/table-faults';
import type { GivenEntry } from '../../domain/checks/unite-entries';
import { at, reading, sayObstacle } from './obstacles';
import { today } from './today';

/** The entries of every table that a file can bring beside the facts. */
export type GivenEntries = Readonly<Record<TableName, readonly GivenEntry[]>>;

/** What the given files hold, by kind. */
export interface GivenFiles {
  /** Workbooks of the form, unread. */
  readonly workbooks: readonly { readonly file: string; readonly bytes: Uint8Array }[];
  readonly tables: readonly { readonly file: string; readonly text: string; readonly encoding: string }[];
  readonly beside: GivenEntries;
  readonly findings: readonly Finding[];
}

/**
 * Reads what is to be published. A table is a CSV; a workbook is known by its first bytes; a JSON file is a list of sources as `mocks/data/sources.json` has them, or an object with
 * any of `translations` and `own` (as `fact-notes.json`), `measures` (as `related-measures.json`) and `decisions`. A file that is named twice is read once.
 */
export function readFiles(names: readonly string[]): GivenFiles {
  const given = [...new Set(names)].map(openFile);
  const files = given.filter((each) => 'bytes' in each);
  const others = files.filter(({ file }) => !isJson(file));
  const objects = files.filter(({ file }) => isJson(file)).map(readObject);
  return {
    workbooks: others.filter(({ bytes }) => isWorkbook(bytes)),
    tables: others.filter(({ bytes }) => !isWorkbook(bytes)).map(({ file, bytes }) => ({ file, ...decodeTable(bytes) })),
    beside: entriesOf((name) => objects.flatMap(({ entries }) => entries[name])),
    findings: [...given.filter((each) => 'code' in each), ...objects.flatMap(({ findings }) => findings)],
  };
}

interface OpenFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A file with all that it holds, or why there is none. */
function openFile(file: string): OpenFile | Finding {
  try {
    const stat = reading(file, () => statSync(file, { throwIfNoEntry: false }));
    if (stat?.isFile()) return { file, bytes: reading(file, () => readFileSync(file)) };
    return at(file, stat?.isDirectory() ? 'file-is-folder' : 'file-absent', { value: file.replace(/\/+$/, '') });
  } catch (error) {
    return sayObstacle(error)[0];
  }
}

/** However its name is written: a file server may write all of it in capital letters. */
const isJson = (file: string): boolean => file.toLowerCase().endsWith('.json');

/** The archive of today's workbooks, and the container of the old ones and of those under a password. */
const isWorkbook = (bytes: Uint8Array): boolean => [0x504b, 0xd0cf].includes(((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0));

export const entriesOf = (ofTable: (name: TableName) => readonly GivenEntry[]): GivenEntries =>
  Object.fromEntries(TABLE_NAMES.map((name) => [name, ofTable(name)])) as GivenEntries;

interface ReadObject {
  readonly entries: GivenEntries;
  readonly findings: readonly Finding[];
}

const NOTHING = entriesOf(() => []);

function readObject({ file, bytes }: OpenFile): ReadObject {
  const { text, encoding } = decodeTable(bytes);
  const ofEncoding = encoding === 'windows-1251' ? [at(file, 'encoding-windows-1251')] : [];
  const wrong = [...ofEncoding, ...checkTables(text, file, today())];
  // what is malformed is not read any further
  if (wrong.some(isError)) return { entries: NOTHING, findings: wrong };
  const parsed: unknown = JSON.parse(text);
  const isList = Array.isArray(parsed);
  const object = (isList ? { sources: parsed } : Object(parsed)) as Unchecked;
  const entries = entriesOf((name) =>
    ((object[name] ?? []) as readonly Unchecked[]).map((entry, i) => ({
      ...{ entry, file },
      line: lineOfPath(text, [...(isList ? [] : [name]), i, TABLES[name].key]),
    })),
  );
  const others = Object.keys(object).filter((name) => !TABLE_NAMES.some((known) => known === name));
  if (others.length === Object.keys(object).length) return { entries, findings: [...wrong, at(file, 'unknown-file')] };
  const all = TABLE_NAMES.join(', ');
  const unread = others.map(
    (field): Finding => ({
      ...at(file, 'field-unknown', { id: file, value: field, all }),
      line: lineOfPath(text, [field]),
      column: field,
    }),
  );
  return { entries, findings: [...wrong, ...unread] };
}
