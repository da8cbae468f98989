import type { Hit } from './word-index';

export interface HitGroup<Item, Kind> {
  readonly kind: Kind;
  /** The best first. */
  readonly items: readonly Item[];
}

/** Hits by kind: the kind with the best hit first. The hits come sorted. */
export function groupHits<Item extends { readonly kind: Kind }, Kind>(hits: readonly Hit<Item>[]): HitGroup<Item, Kind>[] {
  const groups = new Map<Kind, Item[]>();
  for (const { item } of hits) groups.set(item.kind, [...(groups.get(item.kind) ?? []), item]);
  return [...groups].map(([kind, items]) => ({ kind, items }));
}
