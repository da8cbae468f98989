import type { ReactNode } from 'react';

interface FoldProps {
  /** What the fold says while it is closed. */
  readonly summary: ReactNode;
  /** Something in it is asked for: it stands open on a phone, too. */
  readonly isOpen?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** What few readers ask for: a fold on a phone, open where there is room and on paper. */
export function Fold({ summary, isOpen = false, className, children }: FoldProps) {
  return (
    <details className={className === undefined ? 'open-wide' : `open-wide ${className}`} data-print="open" open={isOpen || undefined}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
