import * as v from 'valibot';
import type { CheckCode, Finding } from '@/domain/checks/check-list';
import { MISSING } from '@/domain/checks/table-faults';
import { LANGUAGES } from '@/domain/language';

/** What is wrong with a table of the programme; `path` leads to it in the file. */
export interface TableFault {
  readonly finding: Finding;
  readonly path: readonly (string | number)[];
}

/** A table that cannot be read, with all that is wrong in it. */
export class TableError extends Error {
  readonly faults: readonly TableFault[];

  constructor(faults: readonly TableFault[]) {
    super(faults.map(({ finding: { file, column, code, values } }) => `${file}: ${values['id']}, ${column}: ${code}`).join('\n'));
    this.faults = faults;
  }
}

/**
 * A table of mocks/data as its schema reads it. `file` is its name there; after a `#`, the field of the file in which it stands.
 *
 * Errors: TableError with every entry and field that is not as it has to be.
 */
export function readTable<Schema extends v.GenericSchema>(schema: Schema, table: unknown, file: string): v.InferOutput<Schema> {
  const read = v.safeParse(schema, table);
  const [name, ...within] = file.split('#');
  const at = { file: `mocks/data/${name}`, within };
  const faults = read.success ? namedTwice(table, at) : read.issues.map((issue) => toFault(issue, at));
  if (faults.length > 0 || !read.success) throw new TableError(faults);
  return read.output;
}

interface At {
  readonly file: string;
  /** The way to the table in the file. */
  readonly within: readonly string[];
}

/** Of two entries under one id, one reader would take the first, another one the last. */
function namedTwice(table: unknown, { file, within }: At): TableFault[] {
  const ids = Array.isArray(table) ? table.map((entry: Readonly<Record<string, unknown>> | null) => entry?.['id']) : [];
  return ids.flatMap((id, i) => {
    const isTwice = id !== undefined && ids.indexOf(id) < i;
    return isTwice
      ? [{ finding: { code: 'entry-twice', file, line: null, column: 'id', values: { id: said(id) } }, path: [...within, i, 'id'] }]
      : [];
  });
}

type Issue = v.BaseIssue<unknown>;

function toFault(issue: Issue, { file, within }: At): TableFault {
  const steps = issue.path ?? [];
  const inTable = steps.map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const entry = steps.findIndex(({ key }) => typeof key === 'number');
  const field = inTable.slice(entry + 1).join('.');
  const isAbsent = issue.received === 'undefined';
  const language = LANGUAGES.find((each) => each === inTable.at(-1));
  const code = isAbsent ? (language ? MISSING[language] : 'field-missing') : (CODES[issue.type] ?? 'field-malformed');
  return {
    finding: {
      ...{ code, file, line: null, column: field || within.join('.') || null },
      values: {
        id: nameOf(steps[entry]),
        n: String(Number(inTable[entry] ?? 0) + 1),
        value: said(issue.input),
        all: wordsOf(issue.expected),
      },
    },
    path: [...within, ...inTable],
  };
}

const CODES: Readonly<Record<string, CheckCode>> = {
  string: 'field-not-text',
  number: 'field-not-number',
  integer: 'field-not-whole',
  boolean: 'field-unknown-word',
  picklist: 'field-unknown-word',
  literal: 'field-unknown-word',
  array: 'json-not-list',
  strict_object: 'field-unknown',
};

const NAMES = ['id', 'code', 'key', 'name', 'number'];
/** What names an entry together, where none of those does. */
const PLACE = ['indicator', 'series', 'study', 'round', 'year'];

/** What an entry is known by; of one that has no name, its number. */
function nameOf(step: v.IssuePathItem | undefined): string {
  const entry = (step?.value ?? {}) as Readonly<Record<string, unknown>>;
  const written = (names: readonly string[]) =>
    names.map((name) => entry[name]).filter((name) => ['string', 'number'].includes(typeof name));
  const [name = written(PLACE).join(' ')] = written(NAMES);
  return name !== '' ? String(name) : step ? `№ ${Number(step.key) + 1}` : '–';
}

const MOST_SIGNS = 60;

function said(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > MOST_SIGNS ? `${text.slice(0, MOST_SIGNS)}…` : text;
}

/** `("a" | "b")` as the sentences list it. */
const wordsOf = (expected: string | null): string => (expected ?? '').replaceAll(/[()"]/g, '').replaceAll(' | ', ', ');
