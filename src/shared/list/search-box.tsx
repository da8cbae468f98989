import { startTransition, useEffect, useState } from 'react';
import { Field } from '../ui/field';

interface SearchBoxProps {
  readonly label: string;
  readonly q: string;
  /** Writes the text into the address; settled when it is there. Must keep its identity between renders. */
  readonly onSearch: (q: string) => Promise<void>;
  /** The box has the focus: what a query needs can be fetched meanwhile. */
  readonly onTouch?: () => void;
}

/** Free text. What is half typed is the component's own; as soon as the letter is painted the address has it, and the address decides again. */
export function SearchBox({ label, q, onSearch, onTouch }: SearchBoxProps) {
  const [draft, setDraft] = useState<string | null>(null);

  useEffect(() => {
    if (draft === null) return;
    return afterPaint(async () => {
      await onSearch(draft);
      startTransition(() => setDraft((current) => (current === draft ? null : current)));
    });
  }, [draft, onSearch]);

  return (
    <Field label={label}>
      <input
        type="search"
        value={draft ?? q}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        onFocus={onTouch}
        onChange={(event) => setDraft(event.target.value)}
      />
    </Field>
  );
}

/** When the browser has drawn what there is now; a next letter that comes before cancels it, so that only the last one costs a list. */
function afterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
