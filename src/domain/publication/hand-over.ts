import type { ReportEntry } from '../checks/check-form';
import type { FactKnowledge } from '../checks/fact-knowledge';
import type { KnownSource } from '../checks/known-source';
import { type PublishedFact, standingsOf } from '../checks/report-entries';
import type { Placed } from '../checks/unite-entries';
import type { PlacedDecision } from './decisions';
import { placeText } from './fact-place';
import type { IncomingFact } from './merge-facts';

interface Texts {
  readonly kk: string;
  readonly ru: string;
}

/** A source as the table of sources writes it. */
export interface HandedSource {
  readonly id: string;
  readonly title: Texts;
  readonly publisher: Texts;
  readonly published: string | null;
  /** One address for both languages, or one for each. */
  readonly address: string | Texts | null;
  readonly licence: null;
}

/** A note as the table of translations writes it. */
export type HandedNote = Texts & { readonly en: string };

/** What reports say, as the tables of the published data write it. */
export interface HandedOver {
  readonly rows: readonly (IncomingFact & { readonly sheet?: string })[];
  /** Those that the rows refer to. */
  readonly sources: readonly HandedSource[];
  readonly translations: readonly Placed<HandedNote>[];
  readonly decisions: readonly PlacedDecision[];
}

/**
 * Turns entries of reports into rows for publishing. What is published already is left out: a form comes back with all that it was given.
 * A note of a report is known in the table by its Russian words, without the "; " that parts notes from each other. A reason becomes a decision.
 *
 * Errors: RangeError on an entry that was not read with this knowledge.
 */
export function handOver(
  entries: readonly ReportEntry[],
  sources: readonly KnownSource[],
  { series }: Pick<FactKnowledge, 'series'>,
  published: readonly PublishedFact[],
): HandedOver {
  const standings = standingsOf(entries, published);
  const fresh = entries.filter((_, i) => standings[i] !== 'same');
  const revised = entries.filter((_, i) => standings[i] === 'revision');
  const noteOf = ({ noteText }: ReportEntry) => noteText?.ru.replaceAll('; ', ', ') ?? '';
  const unitOf = (entry: ReportEntry) => {
    const found = series.find((known) => known.indicator === entry.indicator && known.series === entry.series);
    if (!found) throw new RangeError(`an entry of a series that nobody knows: ${placeText(entry)}`);
    return found.unit;
  };
  return {
    rows: fresh.map((entry) => {
      const { noteText: _, reason: __, hasReason: ___, ...row } = entry;
      return { ...row, unit: unitOf(entry), note: [entry.note, noteOf(entry)].filter((part) => part !== '').join('; ') };
    }),
    sources: sources.filter(({ id }) => fresh.some(({ source }) => source === id)).map(toHandedSource),
    translations: fresh.flatMap((entry) =>
      entry.noteText ? [{ entry: { en: noteOf(entry), ...entry.noteText }, ...whereOf(entry) }] : [],
    ),
    decisions: revised.flatMap((entry) =>
      entry.reason ? [{ entry: { kind: 'revised' as const, place: placeText(entry), reason: entry.reason }, ...whereOf(entry) }] : [],
    ),
  };
}

const whereOf = ({ file, sheet, line }: ReportEntry) => ({ file, line, ...(sheet !== undefined && { sheet }) });

export function toHandedSource({ address, ...source }: KnownSource): HandedSource {
  return { ...source, address: address?.kk === address?.ru ? (address?.ru ?? null) : address, licence: null };
}
