import type { CheckCode, Finding } from '../checks/check-list';
import type { FactEntry } from '../checks/fact-table';
import { isSameFact } from '../checks/report-entries';
import { type Placed, whereText } from '../checks/unite-entries';
import { sortedBy } from '../sorted-by';

export interface Reason {
  readonly kk: string;
  readonly ru: string;
}

/** What a person decided about a published value; places as `placeText` writes them. */
export type Decision =
  | { readonly kind: 'revised' | 'withdrawn'; readonly place: string; readonly reason: Reason }
  | { readonly kind: 'moved'; readonly place: string; readonly to: string; readonly reason: Reason };

export type PlacedDecision = Placed<Decision>;

type Row = FactEntry & { readonly file: string };
type Facts = ReadonlyMap<string, FactEntry>;
type Rows = ReadonlyMap<string, Row>;

/**
 * What stands in the way of decisions: each is held against the published facts, against the rows that come with it, and against the others. None of
 * two that contradict each other is preferred.
 */
export function checkDecisions(decided: readonly PlacedDecision[], before: Facts, given: Rows): Finding[] {
  const inOrder = sortedBy(
    decided,
    ({ file }) => file,
    ({ line }) => line ?? 0,
  );
  return inOrder.flatMap((one, i) => [...checkAlone(one, before, given), ...checkBeside(one, inOrder.slice(0, i))]);
}

function findingOf({ entry, ...at }: PlacedDecision, code: CheckCode, values: Finding['values'] = {}): Finding {
  return { code, ...at, column: code === 'moved-together' ? 'to' : 'place', values: { key: entry.place, ...values } };
}

function checkAlone(decision: PlacedDecision, before: Facts, given: Rows): Finding[] {
  const { entry } = decision;
  const fact = before.get(entry.place);
  if (!fact) return [findingOf(decision, 'place-not-published')];
  const row = given.get(entry.place);
  const isKept = row !== undefined && isSameFact(row, fact);
  if (entry.kind === 'revised') {
    if (!row) return [findingOf(decision, 'decision-without-row')];
    return isKept ? [findingOf(decision, 'decision-unneeded')] : [];
  }
  // a value may leave its place, and another one take it
  const isBack = entry.kind === 'withdrawn' ? row !== undefined : isKept && targetOf(entry) !== entry.place;
  const back = isBack && row ? [findingOf(decision, 'withdrawn-with-row', { value: entry.kind, where: whereText(row) })] : [];
  return [...back, ...(entry.kind === 'moved' ? checkMove(decision, entry.to, fact, given) : [])];
}

function checkMove(decision: PlacedDecision, to: string, fact: FactEntry, given: Rows): Finding[] {
  if (to === decision.entry.place) return [findingOf(decision, 'moved-to-itself')];
  const row = given.get(to);
  if (!row) return [findingOf(decision, 'move-without-row', { to })];
  const isAlike = row.indicator === fact.indicator && row.unit === fact.unit;
  const said = ({ indicator, unit }: FactEntry) => `${indicator}, ${unit}`;
  return isAlike ? [] : [findingOf(decision, 'moved-elsewhere', { to, value: said(fact), other: said(row) })];
}

/** Beside those that were told before it. The reason of a revision may stand in two files, if it is the same. */
function checkBeside(decision: PlacedDecision, others: readonly PlacedDecision[]): Finding[] {
  const { entry } = decision;
  const other = others.find((candidate) => candidate.entry.place === entry.place);
  const isRepeated = other?.entry.kind === 'revised' && decisionText(other.entry) === decisionText(entry);
  const together = others.find((candidate) => candidate.entry.place !== entry.place && targetOf(candidate.entry) === targetOf(entry));
  return [
    ...(other && !isRepeated
      ? [
          findingOf(decision, 'decided-twice', {
            ...{ value: decisionText(entry), other: decisionText(other.entry), where: whereText(other) },
          }),
        ]
      : []),
    ...(together && entry.kind === 'moved'
      ? [findingOf(decision, 'moved-together', { to: entry.to, other: together.entry.place, where: whereText(together) })]
      : []),
  ];
}

const targetOf = (decision: Decision): string | null => (decision.kind === 'moved' ? decision.to : null);

/** All that a decision says of its place. */
const decisionText = (decision: Decision): string =>
  `${decision.kind}${decision.kind === 'moved' ? ` → ${decision.to}` : ''} (${decision.reason.kk} / ${decision.reason.ru})`;
