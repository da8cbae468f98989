/** Where the words of every language and namespace are. Fetched only for those that the page does not name itself: it is long, and changes with any word. */
export const WORD_ADDRESSES = import.meta.glob<string>('../../locales/*/*.json', { query: '?url', import: 'default', eager: true });
