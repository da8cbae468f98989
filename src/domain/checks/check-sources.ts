import type { Finding } from './check-list';
import { jsonFault } from './json-fault';
import { lineOfPath } from './line-of-path';
import { TABLE_NAMES, TABLES, type TableName, type Unchecked } from './table-faults';

/**
 * Checks tables that stand beside the facts as they are written: every field of every entry. `source` is the text of the JSON file: an object
 * with tables by their names, or the list of one, which `ofList` names. `today` is the last day on which anything can have been published.
 */
export function checkTables(source: string, file: string, today: string, ofList: TableName = 'sources'): Finding[] {
  const parsed = parseJson(source, file);
  if ('findings' in parsed) return parsed.findings;
  const { value } = parsed;
  const isList = Array.isArray(value);
  const tables = isList ? { [ofList]: value } : ((value ?? {}) as Unchecked);
  return TABLE_NAMES.flatMap((name) => {
    const list = tables[name];
    if (list === undefined) return [];
    if (!Array.isArray(list)) return [{ code: 'json-not-list' as const, file, line: lineOfPath(source, [name]), column: name, values: {} }];
    return checkList(list, { name, source, file, today, within: isList ? [] : [name] });
  });
}

interface Listed {
  readonly name: TableName;
  readonly source: string;
  readonly file: string;
  readonly today: string;
  /** The way to the list in the file. */
  readonly within: readonly string[];
}

function checkList(list: readonly unknown[], { name, source, file, today, within }: Listed): Finding[] {
  const { fields, key, nameOf, faultsOf } = TABLES[name];
  const names = list.map((entry) => (isEntry(entry) ? nameOf(entry).trim() : ''));
  return list.flatMap((entry, i): Finding[] => {
    const n = String(i + 1);
    if (!isEntry(entry)) {
      return [{ code: 'json-not-entry', file, line: lineOfPath(source, [...within, i]), column: name, values: { n } }];
    }
    // an entry without its name is told by its number
    const id = names[i] || `№ ${n}`;
    const line = lineOfPath(source, [...within, i, key]);
    const unknown = Object.keys(entry).filter((field) => !fields.includes(field));
    const isTwice = name === 'sources' && names.slice(0, i).includes(id);
    return [
      ...(isTwice ? [{ code: 'source-twice' as const, field: 'id', value: id }] : []),
      ...unknown.map((field) => ({ code: 'field-unknown' as const, field, value: field, all: fields.join(', ') })),
      ...faultsOf(entry, today),
    ].map(({ code, field, ...values }) => ({ code, file, line, column: field, values: { id, ...values } }));
  });
}

const isEntry = (value: unknown): value is Unchecked => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a JSON text says, or why it cannot be read. */
export function parseJson(source: string, file: string): { readonly value: unknown } | { readonly findings: Finding[] } {
  try {
    return { value: JSON.parse(source) };
  } catch {
    const { line, sign, around } = jsonFault(source);
    return { findings: [{ code: 'broken-json', file, line, column: null, values: { n: String(sign), value: around || '–' } }] };
  }
}
