import type { Language } from '../language';
import { lookAlike, otherKeyboard } from './fold-word';
import { isNear } from './is-near';
import { readQuery, type Term } from './read-query';
import { readWords, stemOf } from './read-words';
import { readTokens, type Thesaurus } from './thesaurus';

/** A text in which search looks. */
export interface Field {
  readonly text: string;
  readonly language: Language;
  /** What a word in it counts: a title more than a text, a text more than what stands beside it. */
  readonly weight: number;
}

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

/** A beginning of a word, and a word like it, count less than the word. */
const BEGUN = 0.6;
const LIKE = 0.5;
/** In fewer places a word may be the beginning of another, if it is not too short. */
const COMMON = 3;
const SHORTEST_BEGUN = 4;
/** A shorter word differs in one letter from too many others. */
const SHORTEST_LIKE = 5;

/**
 * An index of these items, the first field of each its title; a title that says little else counts up to twice.
 *
 * A word finds its forms and what means the same; where it stands nowhere, or hardly, the words that begin with it; else, what the same keys write on a
 * Russian keyboard; else, the words that differ in one letter. Rare words count more than common ones. Equal scores keep the given order.
 */
export function createWordIndex<Item>(
  items: readonly Item[],
  fieldsOf: (item: Item) => readonly Field[],
  thesaurus: Thesaurus,
): WordIndex<Item> {
  const postings = new Map<string, Map<number, number>>();
  /** Folded word → how it is written, and in which language. */
  const vocabulary = new Map<string, { readonly shown: string; readonly language: Language }>();
  const titles: { readonly keys: ReadonlySet<string>; readonly words: number }[] = [];

  /** Texts repeat (the bodies that answer for a measure): each is read once. */
  const readTexts = new Map<string, { readonly keys: ReadonlySet<string>; readonly words: number }>();

  function readText(text: string, language: Language) {
    const name = `${language}:${text}`;
    const before = readTexts.get(name);
    if (before) return before;
    const words = readWords(text);
    for (const { folded, start, end } of words) {
      if (!vocabulary.has(folded)) vocabulary.set(folded, { shown: text.slice(start, end).toLowerCase(), language });
    }
    const tokens = readTokens(
      words.map(({ folded }) => folded),
      language,
      thesaurus,
    );
    const read = { keys: new Set(tokens.flatMap(({ keys }) => keys)), words: words.length };
    readTexts.set(name, read);
    return read;
  }

  for (const [place, item] of items.entries()) {
    for (const [i, { text, language, weight }] of fieldsOf(item).entries()) {
      const read = readText(text, language);
      for (const key of read.keys) {
        const places = postings.get(key) ?? new Map<number, number>();
        places.set(place, Math.max(places.get(place) ?? 0, weight));
        postings.set(key, places);
      }
      if (i === 0) titles.push(read);
    }
  }

  /** Item → the most that one of the keys counts there. */
  function placesOf(keys: Term['keys']): Map<number, number> {
    const best = new Map<number, number>();
    for (const [key, sureness] of keys) {
      for (const [place, weight] of postings.get(key) ?? []) best.set(place, Math.max(best.get(place) ?? 0, weight * sureness));
    }
    return best;
  }

  const isKnown = ({ keys }: Term) => [...keys.keys()].some((key) => postings.has(key));
  /** Means something by itself, or stands in more places than a beginning of a word does by chance. */
  const isCommon = ({ keys }: Term) => [...keys.keys()].some((key) => (postings.get(key)?.size ?? 0) >= (key.startsWith('§') ? 1 : COMMON));
  /** What a word of the texts is found under, its meanings included. */
  const keysOf = (folded: string, language: Language, sureness: number) =>
    readTokens([folded], language, thesaurus).flatMap(({ keys }) => keys.map((key) => [key, sureness] as const));
  const keysOfWords = (test: (folded: string) => boolean, sureness: number) =>
    new Map([...vocabulary].filter(([folded]) => test(folded)).flatMap(([folded, { language }]) => keysOf(folded, language, sureness)));

  /** The most common of the words that differ in one letter, in themselves or without their endings. */
  function nearest(word: string) {
    if (word.length < SHORTEST_LIKE) return null;
    const near = [...vocabulary].filter(
      ([folded, { language }]) => isNear(word, folded) || isNear(stemOf(word, language), stemOf(folded, language)),
    );
    const commonness = ([folded, { language }]: (typeof near)[number]) => postings.get(stemOf(folded, language))?.size ?? 0;
    const [first] = near.toSorted((a, b) => commonness(b) - commonness(a));
    return first ? { keys: new Map(keysOf(first[0], first[1].language, LIKE)), shown: first[1].shown } : null;
  }

  /** A word that stands nowhere as it is: what it is taken for. */
  function understand(term: Term): { readonly term: Term; readonly taken: string | null } {
    const [word = ''] = term.words;
    if (isCommon(term) || term.words.length > 1 || (isKnown(term) && word.length < SHORTEST_BEGUN)) return { term, taken: null };
    const alike = lookAlike(word.toUpperCase());
    const keys = /^\d/.test(word)
      ? new Map<string, number>()
      : keysOfWords((folded) => folded.startsWith(word) || (alike !== null && folded === alike), BEGUN);
    if (keys.size > 0 || isKnown(term)) return { term: { ...term, keys: new Map([...keys, ...term.keys]) }, taken: null };
    const typed = otherKeyboard(term.typed);
    const other = typed === null ? null : readQuery(typed, thesaurus)[0];
    if (other && isKnown(other)) return { term: { ...other, typed: term.typed }, taken: other.typed };
    const near = nearest(word);
    return near ? { term: { ...term, keys: near.keys }, taken: near.shown } : { term, taken: null };
  }

  function find(query: string): Findings<Item> | null {
    const asked = readQuery(query, thesaurus);
    if (asked.length === 0) return null;
    const understood = asked.map(understand);
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
