import type { SearchEntry } from '@/contracts/search';
import type { Language } from '@/domain/language';
import type { Thesaurus } from '@/domain/search/thesaurus';
import type { WordIndex } from '@/domain/search/word-index';
import { derived } from '@/shared/api/derived';
import { searchIndexQuery } from '@/shared/api/queries';
import { searchWordsQuery } from '@/shared/list/words-query';

/** What the search needs, and only the search: its words, its index, and the code that reads them come when somebody asks. */
export interface Finder {
  readonly index: WordIndex<SearchEntry>;
  readonly thesaurus: Thesaurus;
}

/** The index of the whole site in one language, ready to be asked. */
export const finderQuery = (language: Language) =>
  derived(['finder', language], async (ask): Promise<Finder> => {
    const [answer, { thesaurus }, { indexEntries }] = await Promise.all([
      ask(searchIndexQuery(language)),
      ask(searchWordsQuery),
      import('@/domain/search/search-entries'),
    ]);
    return { index: indexEntries(answer.entries, language, thesaurus), thesaurus };
  });
