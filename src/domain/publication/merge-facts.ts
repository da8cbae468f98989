import type { Finding } from '../checks/check-list';
import type { FactEntry } from '../checks/fact-table';
import { isSameFact, twiceCode } from '../checks/report-entries';
import { changesWithoutReason } from '../checks/without-reason';
import { sortedBy } from '../sorted-by';
import { checkDecisions, type Decision, type PlacedDecision, type Reason } from './decisions';
import { placeText } from './fact-place';

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
 * Findings: a place that two files give differently, a revision without a reason, decisions that contradict each other, the rows or the published
 * facts. `reason` stands for every revision that has none of its own.
 */
export function mergeFacts(
  published: readonly FactEntry[],
  incoming: readonly IncomingFact[],
  decided: readonly PlacedDecision[],
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
    else findings.push(...twice(row, other));
  }
  findings.push(...checkDecisions(decided, before, given));
  const decisions = decided.map(({ entry }) => entry);
  const fresh = new Map([...given].filter(([place, row]) => !isPublished(row, before.get(place))));
  const changes = [...departures(decisions, before, given), ...arrivals(fresh, before, { decisions, reason })];
  findings.push(
    ...changes.flatMap(({ kind, from, to, reason: why }) => (kind === 'revised' && why === null ? withoutReason(from, to) : [])),
  );
  const after = new Map([...before, ...fresh]);
  for (const { kind, place } of decisions) if (kind !== 'revised' && !given.has(place)) after.delete(place);
  return { facts: inOrder([...after.values()]), changes: sortedBy(changes, ({ from, to }) => rankOf(from ?? to)), findings };
}

const isPublished = (row: FactEntry, fact: FactEntry | undefined): boolean => fact !== undefined && isSameFact(fact, row);

type Facts = ReadonlyMap<string, FactEntry>;

/** Values that leave their place, each once. */
function departures(decisions: readonly Decision[], before: Facts, given: Facts): FactChange[] {
  const gone = new Map(decisions.filter(({ kind }) => kind !== 'revised').map((decision) => [decision.place, decision]));
  return [...gone.values()].map((decision) => ({
    kind: decision.kind,
    from: before.get(decision.place) ?? null,
    to: decision.kind === 'moved' ? (given.get(decision.to) ?? null) : null,
    reason: decision.reason,
  }));
}

interface Why {
  readonly decisions: readonly Decision[];
  readonly reason: Reason | null;
}

/** Values that are new at their place, or take the place of another one. What a move brings is told by the move. */
function arrivals(fresh: ReadonlyMap<string, IncomingFact>, before: Facts, { decisions, reason }: Why): FactChange[] {
  const left = new Set(decisions.flatMap(({ kind, place }) => (kind === 'moved' ? [place] : [])));
  const moved = new Set(decisions.flatMap((decision) => (decision.kind === 'moved' ? [decision.to] : [])));
  return [...fresh].flatMap(([place, row]): FactChange[] => {
    const from = left.has(place) ? null : (before.get(place) ?? null);
    if (!from) return moved.has(place) ? [] : [{ kind: 'added', from, to: row, reason: null }];
    const own = decisions.find((decision) => decision.kind === 'revised' && decision.place === place);
    return [{ kind: 'revised', from, to: row, reason: own?.reason ?? reason }];
  });
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

function twice(row: IncomingFact, other: IncomingFact): Finding[] {
  const code = twiceCode(other, row);
  const values = { key: placeText(row), value: row.printed, other: other.printed, file: other.file, line: String(other.line) };
  return code ? [{ code, file: row.file, line: row.line, column: 'value', values, unit: row.unit }] : [];
}

/** The new row is one of a file. */
function withoutReason(from: FactEntry | null, to: FactEntry | null): Finding[] {
  const row = to as IncomingFact;
  return changesWithoutReason(from ?? row, row).map(({ code, column, values }) => ({
    ...{ code, file: row.file, line: row.line, column },
    values: { key: placeText(row), ...values },
    unit: row.unit,
  }));
}
