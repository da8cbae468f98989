import type { Hit } from './word-index';

export interface HitGroup<Item extends { readonly kind: unknown }> {
  readonly kind: Item['kind'];
  /** The best first. */
  readonly items: readonly Item[];
}

/** Hits by kind: the kind with the best hit first. The hits come sorted. */
export function groupHits<Item extends { readonly kind: unknown }>(hits: readonly Hit<Item>[]): HitGroup<Item>[] {
  const groups = new Map<Item['kind'], Item[]>();
  for (const { item } of hits) groups.set(item.kind, [...(groups.get(item.kind) ?? []), item]);
  return [...groups].map(([kind, items]) => ({ kind, items }));
}
