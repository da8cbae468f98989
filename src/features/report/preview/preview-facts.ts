import type { PlacedFact } from '@/contracts/overlay';
import type { Source } from '@/contracts/parts';
import type { Reporting } from '@/contracts/reporting';
import { PROGRAMME_YEARS } from '@/domain/series';
import type { CheckedFiles } from '../read/check-files';

/**
 * The entries as facts that pages can be shown with: those of the programme's years and definition that are new or change what is published. Where one
 * place was reported twice the first holds, which the checks have named.
 */
export function toPreviewFacts(
  { entries, sources }: Pick<CheckedFiles, 'entries' | 'sources'>,
  reporting: Pick<Reporting, 'sourceTitles'>,
): PlacedFact[] {
  const known = new Map<string, Source>(reporting.sourceTitles.map((source) => [source.id, source]));
  for (const { id, title, address } of sources) known.set(id, { id, title, foreign: null, address });
  const seen = new Set<string>();
  return entries.flatMap(({ indicator, series, region, year, printed, definition, source: id, noteText, standing }): PlacedFact[] => {
    const source = known.get(id);
    const key = [indicator, series, region, year].join(' ');
    if (definition !== 'programme' || year < PROGRAMME_YEARS[0] || standing === 'same' || !source || seen.has(key)) return [];
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
        ...{ state: null, note: noteText, origin: { source, note: noteText }, measure: null },
      },
    ];
  });
}
