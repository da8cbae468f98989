import { sortedBy } from '../sorted-by';
import type { CheckCode, Finding } from './check-list';
import { TABLES, type TableName, type Unchecked } from './table-faults';

/** What a file says, and where it does. */
export interface Placed<T> {
  readonly entry: T;
  readonly file: string;
  readonly line: number | null;
  readonly sheet?: string;
}

/** An entry of a table that stands beside the facts. */
export type GivenEntry = Placed<Unchecked>;

interface Published {
  readonly entries: readonly Unchecked[];
  /** Where they are corrected. */
  readonly file: string;
}

export interface UnitedEntries {
  /** Those that are not published yet, each once. */
  readonly fresh: readonly GivenEntry[];
  readonly findings: readonly Finding[];
}

/**
 * Entries of several files, each once, whatever the order of the files. What two of them, or a file and the published table, say of one thing
 * differently is named with both contents and both places: neither holds. What one leaves out it does not contradict.
 */
export function uniteEntries(name: TableName, given: readonly GivenEntry[], published: Published): UnitedEntries {
  const { nameOf } = TABLES[name];
  const known = new Map(published.entries.map((entry) => [nameOf(entry), entry]));
  const fresh = new Map<string, GivenEntry>();
  const findings: Finding[] = [];
  const inOrder = sortedBy(
    given,
    ({ file }) => file,
    ({ line }) => line ?? 0,
  );
  for (const each of inOrder) {
    const id = nameOf(each.entry);
    const [before, other] = [known.get(id), fresh.get(id)];
    if (before) {
      findings.push(...differences(id, each, before, { code: 'entry-published-differs', where: published.file, isWhole: true }));
    } else if (other) {
      findings.push(...differences(id, each, other.entry, { code: 'entry-differs', where: whereText(other), isWhole: false }));
      fresh.set(id, { ...other, entry: { ...each.entry, ...withoutNothing(other.entry) } });
    } else fresh.set(id, each);
  }
  return { fresh: [...fresh.values()], findings };
}

/** `a.json:7`, of a workbook `a.xlsx:Sheet!7`: how a sentence names another place than its own. */
export const whereText = ({ file, sheet, line }: Omit<Placed<unknown>, 'entry'>): string =>
  line === null ? file : `${file}:${sheet === undefined ? '' : `${sheet}!`}${line}`;

interface Beside {
  readonly code: CheckCode;
  readonly where: string;
  /** The other one says all that is known: what it leaves out is not there. */
  readonly isWhole: boolean;
}

function differences(id: string, { entry, ...at }: GivenEntry, other: Unchecked, { code, where, isWhole }: Beside): Finding[] {
  const known = flat(other);
  return [...flat(entry)]
    .filter(([field, value]) => (known.has(field) || isWhole) && known.get(field) !== value)
    .map(([column, value]) => ({ code, ...at, column, values: { id, value, other: known.get(column) ?? '–', where } }));
}

const withoutNothing = (entry: Unchecked): Unchecked => Object.fromEntries(Object.entries(entry).filter(([, value]) => value != null));

/** The texts of an entry by the way to them: `title.kk`. One address stands for both languages. */
function flat(entry: Unchecked): ReadonlyMap<string, string> {
  const fields = Object.entries(withoutNothing(entry)).flatMap(([field, value]): [string, unknown][] => {
    if (field === 'address' && typeof value === 'string') return ['kk', 'ru'].map((language) => [`${field}.${language}`, value]);
    if (typeof value !== 'object') return [[field, value]];
    return Object.entries(value as Unchecked).map(([part, text]) => [`${field}.${part}`, text]);
  });
  return new Map(fields.map(([field, value]) => [field, typeof value === 'string' ? value : JSON.stringify(value)]));
}
