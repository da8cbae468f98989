import type { ReactNode } from 'react';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** Has no place on the printed sheet. */
  readonly isOnlyScreen?: boolean;
  readonly children: ReactNode;
}

/** One part of a page of the decree, under its own heading and address. */
export function Section({ id, title, isOnlyScreen = false, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="above-6" data-only={isOnlyScreen ? 'screen' : undefined}>
      <h2 id={id} className="below-2">
        {title}
      </h2>
      {children}
    </section>
  );
}
