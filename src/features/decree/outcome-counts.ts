import type { IndicatorAnswer } from '@/contracts/indicators';
import { closeIndicator, countClosings } from '@/domain/indicator-closing';

/** What became of a group of promises, by published facts, and in a preview by its own. Law: kept + nearly + missed + unknown = total. */
export interface OutcomeCounts {
  /** In time or late. */
  readonly kept: number;
  readonly nearly: number;
  /** Also where it is worse than at the start. */
  readonly missed: number;
  /** Nobody can say: never told as not kept. */
  readonly unknown: number;
  readonly total: number;
  /** Of those that are judged by some of their parts: known parts and all parts; `null` where each is judged by all of them. */
  readonly parts: { readonly known: number; readonly all: number } | null;
}

/** Counts indicators by their closing verdict (DOMAIN.md section 4). Why one is unknown is not asked here. */
export function countOutcomes(indicators: readonly IndicatorAnswer[]): OutcomeCounts {
  const closed = indicators.map((indicator) => closeIndicator({ ...indicator, otherDefinition: false }));
  const counts = countClosings(closed);
  const { nearly } = counts.outcomes;
  return {
    kept: counts.kept,
    nearly,
    missed: counts.known - counts.kept - nearly,
    unknown: counts.total - counts.known,
    total: counts.total,
    parts: partsOf(closed.filter(({ known, total }) => known > 0 && known < total)),
  };
}

function partsOf(partly: readonly { readonly known: number; readonly total: number }[]): OutcomeCounts['parts'] {
  if (partly.length === 0) return null;
  const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  return { known: sumOf(partly.map(({ known }) => known)), all: sumOf(partly.map(({ total }) => total)) };
}
