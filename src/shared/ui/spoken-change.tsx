import { type ReactNode, useCallback, useState } from 'react';
import spoken from './spoken.module.css';

interface Said {
  /** What the page showed when it was opened: not said, the reader is on the way to it anyway. */
  readonly first: string | null;
  readonly text: string;
}

/**
 * A sentence for the ear whenever the view of a page changes: what is shown now and what it comes to. `say` is called with the sentence of each
 * view; the first one stays silent.
 *
 * The place must stand outside of everything that waits for data: a live region that comes with its words is not heard.
 */
export function useSpokenChange(): { readonly place: ReactNode; readonly say: (sentence: string) => void } {
  const [{ text }, setSaid] = useState<Said>({ first: null, text: '' });
  const say = useCallback(
    (sentence: string) =>
      setSaid(({ first, text: before }) => {
        if (first === null) return { first: sentence, text: '' };
        return { first, text: before === '' && sentence === first ? '' : sentence };
      }),
    [],
  );
  const place = (
    <p role="status" className={spoken['only']} data-spoken-change>
      {text}
    </p>
  );
  return { place, say };
}
