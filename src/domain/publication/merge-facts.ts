import type { Finding } from '../checks/check-list';
import type { FactEntry } from '../checks/fact-table';
import { changesWithoutReason } from '../checks/without-reason';
import { sortedBy } from '../sorted-by';
import { placeText } from './fact-place';

interface Reason {
  readonly kk: string;
  readonly ru: string;
}

/** What a person decided about a published value; places as `placeText` writes them. */
export type Decision =
  | { readonly kind: 'revised' | 'withdrawn'; readonly place: string; readonly reason: Reason }
  | { readonly kind: 'moved'; readonly place: string; readonly to: string; readonly reason: Reason };

/** A row of a file that is to be published. */
export interface IncomingFact extends FactEntry {
  readonly file: string;
}

/** One change of the table of facts. */
export interface FactChange {
  readonly kind: 'added' | 'revised' | 'withdrawn' | 'moved';
  readonly from: FactEntry | null;
  readonly to: FactEntry | null;
  readonly reason: Reason | null;
}

export interface MergedFacts {
  /** The whole table as it will be, in its order: by indicator, series, region and year. */
  readonly facts: readonly FactEntry[];
  readonly changes: readonly FactChange[];
  readonly findings: readonly Finding[];
}

/**
 * The published facts with what files and decisions change in them. Neither the order of the files nor that of their rows matters. A row that
 * says what is published already changes nothing.
 *
 * Findings: a place that two files give differently, a revision without a reason, a decision about a value that is not published, a move without
 * the row that it leads to. `reason` stands for every revision that has none of its own.
 */
export function mergeFacts(
  published: readonly FactEntry[],
  incoming: readonly IncomingFact[],
  decisions: readonly Decision[],
  reason: Reason | null,
): MergedFacts {
  const findings: Finding[] = [];
  const before = new Map(published.map((fact) => [placeText(fact), fact]));
  const rows = sortedBy(
    incoming,
    ({ file }) => file,
    ({ line }) => line,
  );
  const given = new Map<string, IncomingFact>();
  for (const row of rows) {
    const other = given.get(placeText(row));
    if (!other) given.set(placeText(row), row);
    else if (!isSame(other, row)) findings.push(differently(row, other));
  }
  const gone = decisions.filter(({ kind }) => kind !== 'revised');
  for (const decision of decisions) findings.push(...checkDecision(decision, before, given));

  const changes: FactChange[] = [];
  for (const decision of gone) {
    const from = before.get(decision.place) ?? null;
    const to = decision.kind === 'moved' ? (given.get(decision.to) ?? null) : null;
    changes.push({ kind: decision.kind as 'moved' | 'withdrawn', from, to, reason: decision.reason });
  }
  const arrived = new Set(gone.flatMap((decision) => (decision.kind === 'moved' ? [decision.to] : [])));
  for (const [place, row] of given) {
    const from = before.get(place);
    if (from && isSame(from, row)) continue;
    if (arrived.has(place) && !from) continue;
    const why = decisions.find((decision) => decision.kind === 'revised' && decision.place === place)?.reason ?? reason;
    if (from && why === null) findings.push(...withoutReason(from, row));
    changes.push({ kind: from ? 'revised' : 'added', from: from ?? null, to: row, reason: from ? why : null });
  }
  const after = new Map([...before, ...given]);
  for (const { place } of gone) if (!given.has(place)) after.delete(place);
  return { facts: inOrder([...after.values()]), changes: sortedBy(changes, ({ from, to }) => rankOf(from ?? to)), findings };
}

const inOrder = (facts: readonly FactEntry[]): FactEntry[] =>
  sortedBy(
    facts,
    ({ indicator }) => indicator,
    ({ series }) => series,
    ({ region }) => region,
    ({ year }) => year,
  );

const rankOf = (fact: FactEntry | null): string => (fact ? placeText(fact) : '');

/** Whether two rows say the same of a place; the digits count, so 19.0 revises 19. */
function isSame(a: FactEntry, b: FactEntry): boolean {
  return (['printed', 'definition', 'unit', 'confidence', 'source', 'note'] as const).every((column) => a[column] === b[column]);
}

const differently = (row: IncomingFact, other: IncomingFact): Finding => ({
  code: row.printed === other.printed ? 'reported-otherwise' : 'reported-differently',
  ...{ file: row.file, line: row.line, column: 'value' },
  values: { key: placeText(row), value: row.printed, other: other.printed, file: other.file, line: String(other.line) },
  unit: row.unit,
});

const withoutReason = (from: FactEntry, row: IncomingFact): Finding[] =>
  changesWithoutReason(from, row).map(({ code, column, values }) => ({
    ...{ code, file: row.file, line: row.line, column },
    values: { key: placeText(row), ...values },
    unit: row.unit,
  }));

function checkDecision(decision: Decision, before: ReadonlyMap<string, FactEntry>, given: ReadonlyMap<string, IncomingFact>): Finding[] {
  const at = { file: decision.place, line: null, column: null };
  if (!before.has(decision.place)) return [{ code: 'place-not-published', ...at, values: { key: decision.place } }];
  if (decision.kind !== 'moved' || given.has(decision.to)) return [];
  return [{ code: 'move-without-row', ...at, values: { key: decision.place, to: decision.to } }];
}
