import { type ReactNode, useState } from 'react';
import { IS_BUILT } from '../url/words-to-fetch';

interface KeptProps {
  /** Its name in the page, where no other piece has it. */
  readonly id: string;
  readonly draw: () => ReactNode;
}

/**
 * A piece that no act of the reader changes. The page brings it finished, so neither its words nor its figures travel a second time for the
 * application; its words stand in a namespace of their own (`builtWords` of the page).
 *
 * React leaves the HTML alone that it finds there. Where the page is drawn anew (under a browser's translation) the piece is taken over as it
 * stands.
 */
export function Kept({ id, draw }: KeptProps) {
  const [found] = useState(() => ({ __html: IS_BUILT ? (document.querySelector(`[data-kept="${id}"]`)?.innerHTML ?? '') : '' }));
  // biome-ignore lint/security/noDangerouslySetInnerHtml: what the page itself was built with
  return IS_BUILT ? <div data-kept={id} suppressHydrationWarning dangerouslySetInnerHTML={found} /> : <div data-kept={id}>{draw()}</div>;
}
