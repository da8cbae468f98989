import { readFileSync, statSync } from 'node:fs';
import { type Finding, isError } from '../../domain/checks/check-list';
import { checkTables } from '../../domain/checks/check-sources';
import { decodeTable } from '../../domain/checks/decode-table';
import type { GivenSource } from '../../domain/checks/known-source';
import { TABLES } from '../../domain/checks/table-faults';
import type { Decision } from '../../domain/publication/merge-facts';

type Entry = Readonly<Record<string, unknown>>;

/** What the given files hold, by kind. */
export interface GivenFiles {
  /** Workbooks of the form, unread. */
  readonly workbooks: readonly { readonly file: string; readonly bytes: Uint8Array }[];
  readonly tables: readonly { readonly file: string; readonly text: string; readonly encoding: string }[];
  readonly sources: readonly Entry[];
  /** The same with their files, as far as two of them can differ. */
  readonly given: readonly GivenSource[];
  readonly translations: readonly Entry[];
  readonly ownNotes: readonly Entry[];
  readonly measures: readonly Entry[];
  readonly decisions: readonly Decision[];
  readonly findings: readonly Finding[];
}

/**
 * Reads what is to be published. A table is a CSV; a workbook is known by its first bytes; a JSON file is a list of sources as `mocks/data/sources.json` has them, or an object with
 * any of `translations` and `own` (as `fact-notes.json`), `measures` (as `related-measures.json`) and `decisions`.
 */
export function readFiles(names: readonly string[]): GivenFiles {
  const files = names.filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
  const others = files.filter((file) => !file.endsWith('.json')).map((file) => ({ file, bytes: readFileSync(file) }));
  const workbooks = others.filter(({ bytes }) => isWorkbook(bytes));
  const tables = others.filter(({ bytes }) => !isWorkbook(bytes)).map(({ file, bytes }) => ({ file, ...decodeTable(bytes) }));
  const absent = names.filter((file) => !files.includes(file));
  const findings = absent.map((file): Finding => ({ code: 'file-absent', file, line: null, column: null, values: {} }));
  const objects = files
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => readObject(file, findings).map((object) => ({ file, object })));
  const all = <T>(name: string) => objects.flatMap(({ object }) => (object[name] ?? []) as readonly T[]);
  return {
    ...{ workbooks, tables, findings },
    sources: all('sources'),
    given: objects.flatMap(({ file, object }) =>
      ((object['sources'] ?? []) as readonly Entry[]).map((entry) => ({ ...toGiven(entry), file })),
    ),
    translations: all('translations'),
    ownNotes: all('own'),
    measures: all('measures'),
    decisions: all<Decision>('decisions'),
  };
}

/** A source as it is written; what is wrong in it the check of the whole table says. */
function toGiven(entry: Entry): Omit<GivenSource, 'file'> {
  const textsOf = (value: unknown) => (typeof value === 'string' ? { kk: value, ru: value } : { kk: '', ru: '', ...(value as object) });
  const { id, title, publisher, published, address } = entry;
  const source = {
    ...{ id: String(id), title: textsOf(title), publisher: textsOf(publisher) },
    ...{ published: published ? String(published) : null, address: address ? textsOf(address) : null },
  };
  return { source, line: null };
}

/** The archive of today's workbooks, and the container of the old ones and of those under a password. */
const isWorkbook = (bytes: Uint8Array): boolean => [0x504b, 0xd0cf].includes(((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0));

const KINDS = Object.keys(TABLES);

function readObject(file: string, findings: Finding[]): Entry[] {
  const at = { file, line: null, column: null };
  try {
    const { text, encoding } = decodeTable(readFileSync(file));
    if (encoding === 'windows-1251') findings.push({ code: 'encoding-windows-1251', ...at, values: {} });
    const parsed: unknown = JSON.parse(text);
    const object = (Array.isArray(parsed) ? { sources: parsed } : (parsed ?? {})) as Entry;
    const wrong = checkTables(text, file);
    findings.push(...wrong);
    // what is malformed is not read any further
    if (wrong.some(isError)) return [];
    if (KINDS.some((kind) => kind in object)) return [object];
    findings.push({ code: 'unknown-file', ...at, values: {} });
  } catch (error) {
    findings.push({ code: 'broken-json', ...at, values: { message: error instanceof Error ? error.message : String(error) } });
  }
  return [];
}

/** A list of the published data with the given entries: one with the same key takes the place of the published one. */
export function mergeByKey(published: readonly Entry[], given: readonly Entry[], keys: readonly string[]): Entry[] {
  const keyOf = (entry: Entry) => JSON.stringify(keys.map((key) => entry[key]));
  const merged = new Map([...published, ...given].map((entry) => [keyOf(entry), entry]));
  return [...merged.values()];
}
