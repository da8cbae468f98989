import type { Overlay } from '@/contracts/overlay';
import type { SourceList } from '@/contracts/sources';
import { sortedBy } from '@/domain/sorted-by';

/** `sources.json`: rows and counts of the overlay in the place of the answer's. Facts alone count nothing here: one answer does not say what stood before. */
export function overlaySourceList(list: SourceList, { sources, withoutSources, counts }: Overlay): SourceList {
  const gone = new Set([...withoutSources, ...sources.map(({ id }) => id)]);
  return {
    ...list,
    sources: sortedBy([...list.sources.filter(({ id }) => !gone.has(id)), ...sources], ({ id }) => id),
    indicators: list.indicators.map((row) => counts.find(({ id }) => id === row.id) ?? row),
  };
}
