import type { ReactNode } from 'react';
import { IS_BUILT } from '../url/words-to-fetch';

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
