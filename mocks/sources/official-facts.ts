import factsCsv from '@mocks/data/facts.csv?raw';
import { csvParse } from 'd3-dsv';
import * as v from 'valibot';
import type { Localized, Source } from '@/contracts/parts';
import { PROVENANCES, type Provenance } from '@/domain/series';
import { localizeNote } from './fact-notes';
import { findSource } from './source-table';

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
  readonly source: Source;
  readonly englishNote: string;
  readonly note: Localized | null;
}

const year = v.pipe(v.string(), v.regex(/^20\d\d$/), v.transform(Number));
const officialRow = v.object({
  indicator: v.string(),
  series: v.string(),
  region: v.string(),
  year,
  value: v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/)),
  definition: v.picklist(['programme', 'other']),
  confidence: v.picklist(PROVENANCES.filter((provenance) => provenance !== 'demo')),
  source: v.string(),
  note: v.string(),
});

/**
 * Reads the official facts exactly as written.
 *
 * Errors: ValiError on a row that is not a fact; RangeError on a source that the table lacks, or a note that nobody has translated.
 */
function parseOfficialFacts(csv: string): OfficialFact[] {
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
      source: findSource(row.source),
      englishNote: row.note,
      note: localizeNote(row.note),
    };
  });
}

export const officialFacts: readonly OfficialFact[] = parseOfficialFacts(factsCsv);
