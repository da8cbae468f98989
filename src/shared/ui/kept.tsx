import type { ReactNode } from 'react';

/** In the browser of a built site: what the build has drawn for good stands in the page. */
const IS_BUILT = import.meta.env.PROD && !import.meta.env.SSR;

/** React leaves the HTML alone that it finds there, as it does with the still drawings of charts. */
const AS_FOUND = { __html: '' };

/**
 * A piece that no act of the reader changes. The page brings it finished, so neither its words nor its figures travel a second time for the
 * application; its words stand in a namespace of their own (`builtWords` of the page).
 */
export function Kept({ draw }: { readonly draw: () => ReactNode }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: an empty string
  return IS_BUILT ? <div suppressHydrationWarning dangerouslySetInnerHTML={AS_FOUND} /> : <div>{draw()}</div>;
}

/** The namespaces that a page must fetch: those of kept pieces only where they are drawn. */
export const wordsToFetch = ({ words, builtWords }: { readonly words: readonly string[]; readonly builtWords: readonly string[] }) =>
  IS_BUILT ? words : [...words, ...builtWords];
