import type { Thesaurus } from '@/domain/search/thesaurus';
import type { createWordIndex } from '@/domain/search/word-index';
import { derived } from '../api/derived';
import { thesaurusQuery } from '../api/queries';

/** How free text is understood: the forms of a word, and words that mean the same. */
export interface SearchWords {
  readonly thesaurus: Thesaurus;
  readonly createWordIndex: typeof createWordIndex;
}

/** Code and words that only free text needs: they come when a box is touched, or with an address that holds some. */
export const searchWordsQuery = derived(['search-words'], async (ask): Promise<SearchWords> => {
  const [{ concepts }, words] = await Promise.all([ask(thesaurusQuery), import('./words')]);
  return { thesaurus: words.createThesaurus(concepts), createWordIndex: words.createWordIndex };
});
