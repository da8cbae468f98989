import { type Field, readItems } from './read-items';
import type { Term } from './read-query';
import type { Thesaurus } from './thesaurus';
import { createReader } from './understand-term';

export interface Hit<Item> {
  readonly item: Item;
  readonly score: number;
}

/** What was found, and how the query had to be understood for it. */
export interface Findings<Item> {
  /** The best first. */
  readonly hits: readonly Hit<Item>[];
  /** Every hit has all words; else, where nothing has, each hit has as many of them as any. */
  readonly isWhole: boolean;
  /** Under which keys words count as found, for marking them. */
  readonly keys: ReadonlySet<string>;
  /** Words that stand nowhere, and what was looked for in their place. */
  readonly replaced: readonly { readonly typed: string; readonly taken: string }[];
  /** Words that stand nowhere, and nothing like them. */
  readonly missing: readonly string[];
}

export interface WordIndex<Item> {
  /** `null`: there is no word in the query. */
  readonly find: (query: string) => Findings<Item> | null;
}

/**
 * An index of these items, the first field of each its title; a title that says little else counts up to twice.
 *
 * A word finds its forms and what means the same; where it stands nowhere, or hardly, the words that begin with it; else, what the same keys write on
 * another keyboard, or what it is in Cyrillic; else, the words that differ in one letter. Rare words count more than common ones. Equal scores keep the given order.
 */
export function createWordIndex<Item>(
  items: readonly Item[],
  fieldsOf: (item: Item) => readonly Field[],
  thesaurus: Thesaurus,
): WordIndex<Item> {
  const read = readItems(items, fieldsOf, thesaurus);
  const { postings, titles } = read;
  const understandQuery = createReader(read, thesaurus);

  /** Item → the most that one of the keys counts there. */
  function placesOf(keys: Term['keys']): Map<number, number> {
    const best = new Map<number, number>();
    for (const [key, sureness] of keys) {
      for (const [place, weight] of postings.get(key) ?? []) best.set(place, Math.max(best.get(place) ?? 0, weight * sureness));
    }
    return best;
  }

  function find(query: string): Findings<Item> | null {
    const understood = understandQuery(query);
    if (understood.length === 0) return null;
    const terms = understood.map(({ term }) => term);
    const found = terms.map(({ keys }) => placesOf(keys));
    const counted = new Map<number, { terms: number; score: number }>();
    for (const [i, places] of found.entries()) {
      const rarity = Math.log(1 + items.length / places.size);
      for (const [place, weight] of places) {
        const before = counted.get(place) ?? { terms: 0, score: 0 };
        const inTitle = titles[place] && [...(terms[i]?.keys.keys() ?? [])].some((key) => titles[place]?.keys.has(key));
        const title = inTitle ? weight / Math.max(1, titles[place]?.words ?? 1) : 0;
        counted.set(place, { terms: before.terms + 1, score: before.score + (weight + title) * rarity });
      }
    }
    const most = Math.max(0, ...[...counted.values()].map((each) => each.terms));
    const hits = [...counted]
      .filter(([, each]) => each.terms === most)
      .sort(([a, one], [b, other]) => other.score - one.score || a - b)
      .flatMap(([place, { score }]) => items.slice(place, place + 1).map((item) => ({ item, score })));
    return {
      hits,
      isWhole: most === terms.length,
      keys: new Set(terms.flatMap(({ keys }) => [...keys.keys()])),
      replaced: understood.flatMap(({ term: { typed }, taken }) => (taken === null ? [] : [{ typed, taken }])),
      missing: terms.filter((_, i) => found[i]?.size === 0).map(({ typed }) => typed),
    };
  }

  return { find };
}
