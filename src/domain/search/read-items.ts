import type { Language } from '../language';
import { readWords } from './read-words';
import { readTokens, type Thesaurus } from './thesaurus';

/** A text in which search looks. */
export interface Field {
  readonly text: string;
  readonly language: Language;
  /** What a word in it counts: a title more than a text, a text more than what stands beside it. */
  readonly weight: number;
}

interface ReadText {
  readonly keys: ReadonlySet<string>;
  /** How many there are. */
  readonly words: number;
}

/** A word that stands in the texts: how it is written, and in which language. */
export interface KnownWord {
  readonly shown: string;
  readonly language: Language;
}

/** What stands in the texts of some items. */
export interface ReadItems {
  /** Key of a word → place of an item → the most that the word counts there. */
  readonly postings: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** By the folded word. */
  readonly vocabulary: ReadonlyMap<string, KnownWord>;
  /** Of each item its first field. */
  readonly titles: readonly ReadText[];
}

/** Reads all fields of all items, each text once: texts repeat (the bodies that answer for a measure). */
export function readItems<Item>(items: readonly Item[], fieldsOf: (item: Item) => readonly Field[], thesaurus: Thesaurus): ReadItems {
  const postings = new Map<string, Map<number, number>>();
  const vocabulary = new Map<string, KnownWord>();
  const titles: ReadText[] = [];
  const known = new Map<string, ReadText>();

  function readText(text: string, language: Language): ReadText {
    const name = `${language}:${text}`;
    const before = known.get(name);
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
    known.set(name, read);
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
  return { postings, vocabulary, titles };
}
