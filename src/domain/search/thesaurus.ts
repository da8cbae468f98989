import { LANGUAGES, type Language } from '../language';
import { readWords, stemOf } from './read-words';

/** Words and phrases that mean the same, in both languages. */
export interface Concept {
  readonly kk: readonly string[];
  readonly ru: readonly string[];
  /** A name whose words say nothing alone: who looks for science does not look for every "Ministry of Education and Science". */
  readonly isName?: boolean | undefined;
}

/** Words of a text that search takes together: one word, or a phrase of the thesaurus. */
export interface Token {
  /** Places of its first word and after its last one. */
  readonly from: number;
  readonly to: number;
  /** Under which keys it is found: its stem (of a phrase: the stems of all its words), its concept. */
  readonly keys: readonly string[];
}

interface Phrase {
  readonly stems: readonly string[];
  readonly concept: string;
  readonly isName: boolean;
}

/** Where search looks up what means the same. */
export interface Thesaurus {
  /** Phrases and words of concepts by the language and their first stem, the longest first. */
  readonly startingWith: (language: Language, stem: string) => readonly Phrase[];
  /** Words that mean something alone, folded → how each is written, and in which language: they are mistyped like words of the texts. */
  readonly words: ReadonlyMap<string, { readonly shown: string; readonly language: Language }>;
}

/** Under what a word is found that stands only in a name: asked for where it stands nowhere else (Назарбаев). */
export const inName = (stem: string): string => `~${stem}`;

const conceptKey = (place: number): string => `§${place}`;

export function createThesaurus(concepts: readonly Concept[]): Thesaurus {
  const phrases = { kk: new Map<string, Phrase[]>(), ru: new Map<string, Phrase[]>() };
  const single = new Map<string, { shown: string; language: Language }>();
  for (const language of LANGUAGES) {
    for (const [place, concept] of concepts.entries()) {
      for (const text of concept[language]) {
        const words = readWords(text).map(({ folded }) => folded);
        if (words.length === 1) single.set(words.join(), { shown: text, language });
        const stems = words.map((word) => stemOf(word, language));
        const first = stems[0] ?? '';
        const list = phrases[language].get(first) ?? [];
        list.push({ stems, concept: conceptKey(place), isName: concept.isName === true });
        phrases[language].set(first, list);
      }
    }
    for (const list of phrases[language].values()) list.sort((a, b) => b.stems.length - a.stems.length);
  }
  return { startingWith: (language, stem) => phrases[language].get(stem) ?? [], words: single };
}

/**
 * The tokens of words whose language is known. The longest phrase wins; the words of a phrase are found alone as well, those of a name as such.
 */
export function readTokens(folded: readonly string[], language: Language, thesaurus: Thesaurus): Token[] {
  const stems = folded.map((word) => stemOf(word, language));
  const tokens: Token[] = [];
  for (let from = 0; from < stems.length; ) {
    const fitting = thesaurus
      .startingWith(language, stems[from] ?? '')
      .filter((phrase) => phrase.stems.every((stem, i) => stem === stems[from + i]));
    const [longest] = fitting;
    const length = longest?.stems.length ?? 1;
    for (let i = from; i < from + length; i++) {
      const stem = stems[i] ?? '';
      const isOfName = length > 1 && longest?.isName === true;
      tokens.push({ from: i, to: i + 1, keys: isOfName ? [inName(stem)] : [stem, ...conceptsOf(thesaurus, language, [stem])] });
    }
    if (length > 1) {
      const phrase = stems.slice(from, from + length);
      tokens.push({ from, to: from + length, keys: [phrase.join(' '), ...conceptsOf(thesaurus, language, phrase)] });
    }
    from += length;
  }
  return tokens;
}

/** The concepts that exactly these stems name. */
function conceptsOf(thesaurus: Thesaurus, language: Language, stems: readonly string[]): string[] {
  return thesaurus
    .startingWith(language, stems[0] ?? '')
    .filter((phrase) => phrase.stems.length === stems.length && phrase.stems.every((stem, i) => stem === stems[i]))
    .map(({ concept }) => concept);
}
