import { startTransition, useEffect, useState } from 'react';
import styles from './facets.module.css';

/** Long enough that a word is one step, short enough that the list seems to follow. */
const PAUSE_MS = 180;

interface SearchBoxProps {
  readonly label: string;
  readonly q: string;
  /** Writes the text into the address; settled when it is there. Must keep its identity between renders. */
  readonly onSearch: (q: string) => Promise<void>;
}

/** Free text. What is half typed is the component's own; after a pause the address has it, and the address decides again. */
export function SearchBox({ label, q, onSearch }: SearchBoxProps) {
  const [draft, setDraft] = useState<string | null>(null);

  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(async () => {
      await onSearch(draft);
      startTransition(() => setDraft((current) => (current === draft ? null : current)));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, onSearch]);

  return (
    <label className={styles['facet']}>
      <span>{label}</span>
      <input
        type="search"
        value={draft ?? q}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setDraft(event.target.value)}
      />
    </label>
  );
}
