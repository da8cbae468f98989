import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Boundary } from './boundary';

interface FoldOnDemandProps {
  readonly summary: string;
  /** Needs JavaScript; rendered, and so fetched, when the reader opens the fold for the first time. */
  readonly children: ReactNode;
}

/** A fold for what few readers ask for: its code and its words come when it is opened. Without JavaScript it is not there. */
export function FoldOnDemand({ summary, children }: FoldOnDemandProps) {
  const fold = useRef<HTMLDetailsElement>(null);
  const [wasOpened, setWasOpened] = useState(false);
  // the reader may have opened it before React came
  useEffect(() => setWasOpened(fold.current?.open === true), []);
  return (
    <details
      ref={fold}
      className="fold"
      data-only="script"
      suppressHydrationWarning
      onToggle={({ currentTarget }) => setWasOpened((before) => before || currentTarget.open)}
    >
      <summary>{summary}</summary>
      {wasOpened && (
        <Boundary name={summary} isOnDemand>
          {children}
        </Boundary>
      )}
    </details>
  );
}
