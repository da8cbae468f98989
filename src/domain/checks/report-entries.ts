import type { FactEntry } from './fact-table';

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

/** What each entry is beside the published facts, in the order of the entries. */
export function standingsOf(entries: readonly ReportedFact[], published: readonly PublishedFact[]): Standing[] {
  const known = new Map(published.map((fact) => [placeKey(fact), fact]));
  return entries.map((entry) => {
    const fact = known.get(placeKey(entry));
    if (!fact) return 'new';
    const isSame =
      Number(fact.printed) === Number(entry.printed) &&
      fact.confidence === entry.confidence &&
      fact.source === entry.source &&
      fact.note === entry.note;
    return isSame ? 'same' : 'revision';
  });
}
