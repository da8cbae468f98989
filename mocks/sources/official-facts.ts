import factsCsv from '@mocks/data/facts.csv?raw';
import type { Localized, Source } from '@/contracts/parts';
import { checkFacts } from '@/domain/checks/check-facts';
import { isError } from '@/domain/checks/check-list';
import type { FactEntry } from '@/domain/checks/fact-table';
import { parseTable } from '@/domain/checks/parse-table';
import type { Provenance } from '@/domain/series';
import { factKnowledge } from './fact-knowledge';
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
  readonly definition: FactEntry['definition'];
  readonly provenance: OfficialProvenance;
  readonly source: Source;
  readonly note: Localized | null;
}

/** The facts themselves are wrong, and not a table that they rest on. */
class FactsError extends Error {
  override readonly name = 'FactsError';
}

const FACTS_FILE = 'mocks/data/facts.csv';

/**
 * Reads the official facts with the strict reader: all of them, or none.
 *
 * Errors: FactsError that names the first places in codes; the build and `npm run facts -- check` say the same in sentences.
 */
function readOfficialFacts(csv: string): readonly FactEntry[] {
  const { entries, findings } = checkFacts(parseTable(csv), factKnowledge, FACTS_FILE);
  const errors = findings.filter(isError);
  if (errors.length > 0) {
    const places = errors.slice(0, 5).map(({ file, line, column, code }) => `${file}:${line}, ${column}: ${code}`);
    throw new FactsError(`${errors.length} errors in the facts (npm run facts -- check explains them)\n${places.join('\n')}`);
  }
  return entries;
}

function toFact({ indicator, series, region, year, printed, definition, confidence, source, note }: FactEntry): OfficialFact {
  return {
    ...{ indicator, series, region, year, printed, definition },
    value: Number(printed),
    provenance: confidence as OfficialProvenance,
    source: findSource(source),
    note: localizeNote(note),
  };
}

const entries = readOfficialFacts(factsCsv);

export const officialFacts: readonly OfficialFact[] = entries.map(toFact);

/** A published value and where it comes from, as the answers tell it. */
export const toFigure = ({ year, value, provenance, source, note }: OfficialFact) => ({ year, value, provenance, source, note });

/** The same with the series in which it stands. */
export const toOrigin = (fact: OfficialFact) => ({ series: fact.series, ...toFigure(fact) });

/** The same as their table has them, by ids of sources and codes of notes: what a report is compared with. */
export const publishedFacts: readonly Omit<FactEntry, 'line' | 'unit'>[] = entries.map(({ line: _, unit: __, ...fact }) => fact);
