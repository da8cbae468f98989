import { type Field, readItems } from './read-items';
import type { Term } from './read-query';
import type { Thesaurus } from './thesaurus';
import { createReader, type Replaced } from './understand-term';

export interface Hit<Item> {
  readonly item: Item;
  readonly score: number;
  /** It has all words of the query. */
  readonly isWhole: boolean;
}

const isNumber = (term?: Term): boolean => /^\d/.test(term?.words[0] ?? '');

/** What an item has of a query. */
interface Counted {
  readonly terms: number;
  /** Of them, those that do not stand everywhere. */
  readonly telling: number;
  /** One of these, and no number, stands in its title. */
  readonly isTitled: boolean;
  /** Of the words, those that are numbers. */
  readonly numbers: number;
  /** Places in the query of its words. */
  readonly which: readonly number[];
  readonly score: number;
}

const NOTHING: Counted = { terms: 0, telling: 0, isTitled: false, numbers: 0, which: [], score: 0 };

/** So few hits are filled up with what lacks one word. */
const FEW = 3;

/** A word that stands in so many items, and in so large a part of them, may be missing: школа, область. A number may not: goal 2. */
const EVERYWHERE = { items: 30, part: 0.04 };

/** What was found, and how the query had to be understood for it. */
export interface Findings<Item> {
  /** The best first. */
  readonly hits: readonly Hit<Item>[];
  /** Some hit has all words; else the hits have as many of them as any. */
  readonly isWhole: boolean;
  /** Under which keys words count as found, for marking them. */
  readonly keys: ReadonlySet<string>;
  /** Words that stand nowhere, and what was looked for in their place. */
  readonly replaced: readonly Replaced[];
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
 * another keyboard, or what it is in Cyrillic; else, the words that differ in one letter. Rare words count more than common ones. What lacks only words
 * that stand everywhere is found beside what has all of them, if another stands in its title. Equal scores keep the given order.
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

  const isInTitle = (place: number, term: Term | undefined): boolean =>
    [...(term?.keys.keys() ?? [])].some((key) => titles[place]?.keys.has(key) === true);

  /** Item → what it has of the query; how many of its words do not stand everywhere. */
  function count(terms: readonly Term[], found: readonly ReadonlyMap<number, number>[]) {
    const isTelling = found.map(({ size }) => size > 0 && size < Math.max(EVERYWHERE.items, items.length * EVERYWHERE.part));
    const counted = new Map<number, Counted>();
    for (const [i, places] of found.entries()) {
      const rarity = Math.log(1 + items.length / places.size);
      for (const [place, weight] of places) {
        const before = counted.get(place) ?? NOTHING;
        const inTitle = isInTitle(place, terms[i]);
        const title = inTitle ? weight / Math.max(1, titles[place]?.words ?? 1) : 0;
        counted.set(place, {
          terms: before.terms + 1,
          telling: before.telling + (isTelling[i] ? 1 : 0),
          isTitled: before.isTitled || (inTitle && isTelling[i] === true && !isNumber(terms[i])),
          numbers: before.numbers + (isNumber(terms[i]) ? 1 : 0),
          which: [...before.which, i],
          score: before.score + (weight + title) * rarity,
        });
      }
    }
    return { counted, telling: isTelling.filter(Boolean).length };
  }

  function find(query: string): Findings<Item> | null {
    const understood = understandQuery(query);
    if (understood.length === 0) return null;
    const terms = understood.map(({ term }) => term);
    const found = terms.map(({ keys }) => placesOf(keys));
    const { counted, telling } = count(terms, found);
    const most = Math.max(0, ...[...counted.values()].map((each) => each.terms));
    const hasNumbers = ({ numbers }: Counted) => numbers === terms.filter(isNumber).length;
    const best = [...counted.values()].filter((each) => each.terms === most);
    const isFew = best.length < FEW;
    /** Has one of the words that all of the best lack, if they lack any: of «аварийные школы Туркестанская область» the schools, not every область. */
    const isMore = ({ which }: Counted) =>
      most === found.filter(({ size }) => size > 0).length || which.some((i) => best.every((each) => !each.which.includes(i)));
    const hits = [...counted]
      .filter(
        ([, each]) =>
          each.terms === most ||
          (hasNumbers(each) && each.isTitled && (each.telling === telling || (isFew && each.terms === most - 1 && isMore(each)))),
      )
      .flatMap(([place, each]) =>
        items.slice(place, place + 1).map((item) => ({ place, item, score: each.score, isWhole: each.terms === terms.length })),
      )
      .sort((one, other) => other.score - one.score || one.place - other.place);
    return {
      hits,
      isWhole: most === terms.length,
      keys: new Set(terms.flatMap(({ keys }) => [...keys.keys()])),
      replaced: understood.flatMap(({ replaced }) => replaced),
      missing: terms.filter((_, i) => found[i]?.size === 0).map(({ typed }) => typed),
    };
  }

  return { find };
}
