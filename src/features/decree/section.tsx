import type { ReactNode } from 'react';

/** One part of a page of the decree, under its own heading and address. */
export function Section({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="above-6">
      <h2 id={id} className="below-2">
        {title}
      </h2>
      {children}
    </section>
  );
}
