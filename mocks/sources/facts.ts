import { csvParse } from 'd3-dsv';
import * as v from 'valibot';
import type { Localized } from '@/contracts/parts';
import { PROVENANCES, type Provenance, STATES, type State } from '@/domain/series';
import factsCsv from '@mocks/data/facts.csv?raw';
import demoCsv from '@mocks/data/facts-demo.csv?raw';
import { localizeNote } from './fact-notes';

export type OfficialProvenance = Exclude<Provenance, 'demo'>;

/** One row of the official facts. `region` is an ISO 3166-2 id, `KZ`, or `OECD` (a comparator, not a region). */
export interface OfficialFact {
  readonly indicator: string;
  readonly series: string;
  readonly region: string;
  readonly year: number;
  readonly value: number;
  /** The number as the source's file writes it. */
  readonly printed: string;
  readonly definition: 'programme' | 'other';
  readonly provenance: OfficialProvenance;
  readonly sourceTitle: string;
  readonly source: string;
  readonly englishNote: string;
  readonly note: Localized | null;
}

/** One row of the generated facts: a value, or a gap with its state. */
export interface DemoFact {
  readonly indicator: string;
  readonly series: string;
  readonly region: string;
  readonly year: number;
  readonly value: number | null;
  readonly state: State | null;
}

const numeric = v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/), v.transform(Number));
const year = v.pipe(v.string(), v.regex(/^20\d\d$/), v.transform(Number));
const officialRow = v.object({
  indicator: v.string(),
  series: v.string(),
  region: v.string(),
  year,
  value: v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/)),
  definition: v.picklist(['programme', 'other']),
  confidence: v.picklist(PROVENANCES.filter((provenance) => provenance !== 'demo')),
  source_title: v.pipe(v.string(), v.minLength(1)),
  source: v.pipe(v.string(), v.minLength(1)),
  note: v.string(),
});
const demoRow = v.object({
  indicator: v.string(),
  series: v.string(),
  region: v.string(),
  year,
  value: v.union([v.pipe(v.literal(''), v.transform(() => null)), numeric]),
  state: v.union([v.pipe(v.literal(''), v.transform(() => null)), v.picklist(STATES)]),
});

/**
 * Reads the official facts exactly as written.
 *
 * Errors: ValiError on a row that is not a fact with a source; RangeError on a note that nobody has translated.
 */
export function parseOfficialFacts(csv: string): OfficialFact[] {
  return csvParse(csv).map((raw) => {
    const row = v.parse(officialRow, raw);
    return {
      indicator: row.indicator,
      series: row.series,
      region: row.region,
      year: row.year,
      value: Number(row.value),
      printed: row.value,
      definition: row.definition,
      provenance: row.confidence,
      sourceTitle: row.source_title,
      source: row.source,
      englishNote: row.note,
      note: localizeNote(row.note),
    };
  });
}

export function parseDemoFacts(csv: string): DemoFact[] {
  return csvParse(csv).map((raw) => v.parse(demoRow, raw));
}

export const officialFacts: readonly OfficialFact[] = parseOfficialFacts(factsCsv);
export const demoFacts: readonly DemoFact[] = parseDemoFacts(demoCsv);
