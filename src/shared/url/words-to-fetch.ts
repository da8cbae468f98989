/** In the browser of a built site: what the build has drawn for good stands in the page (`Kept`). */
export const IS_BUILT = import.meta.env.PROD && !import.meta.env.SSR;

/** The namespaces that a page must fetch: those of kept pieces only where they are drawn. */
export const wordsToFetch = ({ words, builtWords }: { readonly words: readonly string[]; readonly builtWords: readonly string[] }) =>
  IS_BUILT ? words : [...words, ...builtWords];
