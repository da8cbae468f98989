import type { IndicatorAnswer } from '@/contracts/indicators';
import type { IndicatorYear } from '@/domain/indicator-judgement';
import { isPublished } from '@/domain/series';
import { unprovenOf } from '@/shared/i18n/use-unproven-word';
import { type IndicatorRow, toIndicatorRows } from '@/shared/indicators/indicator-row';
import type { CatalogueFrame } from './catalogue-query';
import type { Origin, Status } from './catalogue-search';

/** One indicator in one year, with everything that the table shows, filters and sorts by. */
export interface CatalogueRow extends IndicatorRow {
  readonly status: Status;
  readonly origin: Origin;
  /** Official and generated facts stand side by side in the parts. */
  readonly isMixed: boolean;
  /** In the decree. */
  readonly place: number;
}

/**
 * The rows of a year, in the order of the decree.
 *
 * Absent: an agency code that the programme does not name is left out of `agencies`.
 * Errors: RangeError on a figure that is not finite.
 */
export function toCatalogueRows(
  indicators: readonly IndicatorAnswer[],
  frame: Pick<CatalogueFrame, 'agencies'>,
  year: number,
): CatalogueRow[] {
  return toIndicatorRows(indicators, frame, year).map((row, place) => ({
    ...row,
    status: row.judgement.worst?.verdict ?? row.judgement.state ?? 'no-data',
    ...originOf(row.judgement),
    place,
  }));
}

/** Of the facts in view: those of the year, or the last round of a study. */
function originOf({ parts, known }: IndicatorYear): Pick<CatalogueRow, 'origin' | 'isMixed'> {
  const provenances = parts.flatMap(({ judgement }) => {
    if (judgement.kind === 'judged') return judgement.provenance;
    return judgement.provenance ?? (known === 0 ? (judgement.carried?.provenance ?? []) : []);
  });
  const unproven = unprovenOf(provenances.map((provenance) => ({ provenance })));
  const hasOfficial = provenances.some(isPublished);
  return { origin: unproven ?? (hasOfficial ? 'official' : 'none'), isMixed: unproven === 'demo' && hasOfficial };
}

/** The part whose figures the row shows, where the indicator has several. */
export function shownPart({ indicator, part }: IndicatorRow): IndicatorRow['part'] | null {
  return indicator.series.length > 1 ? part : null;
}
