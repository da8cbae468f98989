import type { IndicatorAnswer } from '@/contracts/indicators';
import { PROVENANCES, type Provenance } from '@/domain/series';

/** How many national facts there are of each origin, all years and series. */
export function countFacts(indicators: readonly IndicatorAnswer[]): Record<Provenance, number> {
  const origins = indicators.flatMap(({ series }) => series.flatMap(({ points }) => points.flatMap(({ provenance }) => provenance ?? [])));
  const counts = PROVENANCES.map((provenance) => [provenance, origins.filter((origin) => origin === provenance).length] as const);
  return Object.fromEntries(counts) as Record<Provenance, number>;
}
