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
  const faults = read.success
    ? [...namedTwice(table, at), ...unread(table, read.output, at)]
    : read.issues.map((issue) => toFault(issue, at));
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

/** Documents are transcribed whole; the site reads of them what it shows. */
const TRANSCRIBED = /^mocks\/data\/(decree|registers|geo)\//;
/** What the other tables say of their own origin, by their names. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  'mocks/data/activities.json': ['sourceNote'],
  'mocks/data/agency-successors.json': ['event'],
  'mocks/data/funding-totals.json': ['unit'],
  'mocks/data/measurements.json': ['note'],
  'mocks/data/programme.json': ['developer', 'id'],
  'mocks/data/regions.json': ['isoOld', 'kato'],
  'mocks/data/short-titles.json': ['to'],
};

/** Fields that the schema leaves out: a misspelt one, or one that nothing shows, would be dropped without a word. */
function unread(table: unknown, output: unknown, { file, within }: At): TableFault[] {
  if (TRANSCRIBED.test(file)) return [];
  const kept = KEPT[file] ?? [];
  const lost = fieldsLost(table, output).filter(({ way }) => !kept.includes(String(way.at(-1))));
  return lost.map(({ way, entry, all }) => {
    const field = String(way.at(-1));
    const inEntry = way.slice(way.findIndex((step) => typeof step === 'number') + 1).join('.');
    const values = { id: nameOf(entry), value: field, all: all.join(', ') };
    return { finding: { code: 'field-unknown', file, line: null, column: inEntry, values }, path: [...within, ...way] };
  });
}

interface LostField {
  readonly way: readonly (string | number)[];
  readonly entry: v.IssuePathItem | undefined;
  readonly all: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Only what is a list or has fields on both sides is compared: what the schema turned into something else it has read. */
function fieldsLost(input: unknown, output: unknown, way: LostField['way'] = [], entry?: v.IssuePathItem): LostField[] {
  if (Array.isArray(input) && Array.isArray(output) && input.length === output.length) {
    return input.flatMap((item, i) => fieldsLost(item, output[i], [...way, i], entry ?? ({ key: i, value: item } as v.IssuePathItem)));
  }
  if (!isFields(input) || !isFields(output)) return [];
  return Object.entries(input).flatMap(([field, value]) =>
    Object.hasOwn(output, field)
      ? fieldsLost(value, output[field], [...way, field], entry)
      : [{ way: [...way, field], entry, all: Object.keys(output) }],
  );
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
