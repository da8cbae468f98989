import type { IndicatorAnswer } from '@/contracts/indicators';
import { closeIndicator, countClosings } from '@/domain/indicator-closing';

/** What became of a group of promises, by published facts alone. Law: kept + nearly + missed + unknown = total. */
export interface OutcomeCounts {
  /** In time or late. */
  readonly kept: number;
  readonly nearly: number;
  /** Also where it is worse than at the start. */
  readonly missed: number;
  /** Nobody can say: never told as not kept. */
  readonly unknown: number;
  readonly total: number;
}

/** Counts indicators by their closing verdict (DOMAIN.md section 4). Why one is unknown is not asked here. */
export function countOutcomes(indicators: readonly IndicatorAnswer[]): OutcomeCounts {
  const counts = countClosings(indicators.map((indicator) => closeIndicator({ ...indicator, otherDefinition: false })));
  const { nearly } = counts.outcomes;
  return {
    kept: counts.kept,
    nearly,
    missed: counts.known - counts.kept - nearly,
    unknown: counts.total - counts.known,
    total: counts.total,
  };
}
