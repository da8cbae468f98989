import type { SearchEntry } from '@/contracts/search';
import type { Language } from '@/domain/language';
import type { Thesaurus } from '@/domain/search/thesaurus';
import type { WordIndex } from '@/domain/search/word-index';
import { derived } from '@/shared/api/derived';
import { searchIndexQuery, thesaurusQuery } from '@/shared/api/queries';

/** What the search needs, and only the search: its words, its index, and the code that reads them come when somebody asks. */
export interface Finder {
  readonly index: WordIndex<SearchEntry>;
  readonly thesaurus: Thesaurus;
}

/** The index of the whole site in one language, ready to be asked. */
export const finderQuery = (language: Language) =>
  derived(['finder', language], async (ask): Promise<Finder> => {
    const [answer, words, { createThesaurus }, { indexEntries }] = await Promise.all([
      ask(searchIndexQuery(language)),
      ask(thesaurusQuery),
      import('@/domain/search/thesaurus'),
      import('@/domain/search/search-entries'),
    ]);
    const thesaurus = createThesaurus(words.concepts);
    return { index: indexEntries(answer.entries, language, thesaurus), thesaurus };
  });
