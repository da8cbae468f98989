import type { CheckCode } from './check-list';
import type { FactEntry } from './fact-table';
import { hasSameOrigin, isSameValue } from './without-reason';

/** Which value a fact is. */
export type FactPlaceKey = Pick<FactEntry, 'indicator' | 'series' | 'region' | 'year'>;

/** A fact that is published, as its table has it. */
export type PublishedFact = Omit<FactEntry, 'line' | 'unit'>;

/** A fact with the place where it stands: a row of the published table, or of what a body reports. */
export interface ReportedFact extends Omit<FactEntry, 'unit'> {
  readonly file: string;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** The row holds a reason for changing what is published. */
  readonly hasReason?: boolean;
}

/** What an entry is beside the published facts: not there yet, another value or origin, or nothing to do. */
export type Standing = 'new' | 'revision' | 'same';

export const placeKey = ({ indicator, series, region, year }: FactPlaceKey): string => [indicator, series, region, year].join(' ');

/** Whether two facts of one place say the same. 19.0 is 19: how many digits a number was typed with says nothing. */
export const isSameFact = (a: PublishedFact, b: PublishedFact): boolean => isSameValue(a, b) && hasSameOrigin(a, b);

/** What is wrong with a place that is given twice: two values, or one value of which nobody knows what it rests on; `null` for the same twice. */
export function twiceCode(first: PublishedFact, second: PublishedFact): CheckCode | null {
  if (!isSameValue(first, second)) return 'reported-differently';
  return hasSameOrigin(first, second) ? null : 'reported-otherwise';
}

/** What each entry is beside the published facts, in the order of the entries. */
export function standingsOf(entries: readonly ReportedFact[], published: readonly PublishedFact[]): Standing[] {
  const known = new Map(published.map((fact) => [placeKey(fact), fact]));
  return entries.map((entry) => {
    const fact = known.get(placeKey(entry));
    if (!fact) return 'new';
    return isSameFact(fact, entry) ? 'same' : 'revision';
  });
}
