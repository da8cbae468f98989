/** What reads words, in one file that comes on demand. */
export { createThesaurus } from '@/domain/search/thesaurus';
export { createWordIndex } from '@/domain/search/word-index';
