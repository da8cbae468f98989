import type { Language } from '../language';
import type { Findable } from './findables';
import type { Field } from './read-items';
import type { Thesaurus } from './thesaurus';
import { createWordIndex, type WordIndex } from './word-index';

/** How much a word in it counts beside the others: a promise and a place are asked for more than a line of a register. */
const IMPORTANCE: Readonly<Record<Findable, number>> = {
  ...{ page: 1.2, indicator: 1.5, region: 1.5, task: 1.2, measure: 1, agency: 1.2 },
  ...{ commitment: 0.9, way: 0.9, row: 1, term: 1, statement: 0.4 },
};

/** What the search needs of an entry of its index. */
export interface Entry {
  readonly kind: Findable;
  readonly title: string;
  readonly text: string | null;
  readonly also: readonly string[];
}

/** Title before text before what stands beside it. */
const WEIGHTS = { title: 5, text: 2, also: 1.5 };

/** The index of all that the site holds, in one language. */
export function indexEntries<Item extends Entry>(entries: readonly Item[], language: Language, thesaurus: Thesaurus): WordIndex<Item> {
  const fieldsOf = ({ kind, title, text, also }: Item): Field[] => {
    const field = (part: keyof typeof WEIGHTS, of: string) => ({ text: of, language, weight: WEIGHTS[part] * IMPORTANCE[kind] });
    return [field('title', title), ...(text === null ? [] : [field('text', text)]), ...also.map((each) => field('also', each))];
  };
  return createWordIndex(entries, fieldsOf, thesaurus);
}
