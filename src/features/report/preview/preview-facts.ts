import type { PlacedFact } from '@/contracts/overlay';
import type { Source } from '@/contracts/parts';
import type { Reporting } from '@/contracts/reporting';
import type { CheckedFiles } from '../read/check-files';

export type Measure = NonNullable<PlacedFact['measure']>;
/** What measures by another definition are called, by indicator and code. */
export type Measures = ReadonlyMap<string, Measure>;
export const measureKey = ({ indicator, series }: { readonly indicator: string; readonly series: string }) => `${indicator} ${series}`;

/** Measures as indicators and regions bring them, beside their values. */
export const toMeasures = (related: readonly (Measure & { readonly indicator: string; readonly code: string })[]): Measures =>
  new Map(
    related.map(({ indicator, code, title, unitLabel, decimals, reason }) => [
      measureKey({ indicator, series: code }),
      { title, unitLabel, decimals, reason },
    ]),
  );

/**
 * The entries as facts that pages can be shown with: those that are new or change what is published, by another definition only where the site
 * knows the measure already. Where one place was reported twice the first holds, which the checks have named.
 */
export function toPreviewFacts(
  { entries, sources }: Pick<CheckedFiles, 'entries' | 'sources'>,
  reporting: Pick<Reporting, 'sourceTitles'>,
  measures: Measures = new Map(),
): PlacedFact[] {
  const known = new Map<string, Source>(reporting.sourceTitles.map((source) => [source.id, source]));
  for (const { id, title, address } of sources) known.set(id, { id, title, foreign: null, address });
  const seen = new Set<string>();
  return entries.flatMap(({ indicator, series, region, year, printed, definition, source: id, noteText, standing }): PlacedFact[] => {
    const source = known.get(id);
    const key = [indicator, series, region, year].join(' ');
    const measure = definition === 'other' ? (measures.get(measureKey({ indicator, series })) ?? null) : null;
    if ((definition === 'other' && !measure) || standing === 'same' || !source || seen.has(key)) return [];
    seen.add(key);
    return [
      {
        ...{
          indicator,
          series,
          region: region as PlacedFact['region'],
          year,
          definition,
          fact: Number(printed),
          provenance: 'unpublished',
        },
        ...{ state: null, note: noteText, origin: { source, note: noteText }, measure },
      },
    ];
  });
}
