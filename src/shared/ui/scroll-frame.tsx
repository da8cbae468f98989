import type { ReactNode } from 'react';

/** What is wider or taller than the screen scrolls here and not with the page; reached by keyboard, named for those who hear the page. */
export function ScrollFrame({ label, className, children }: { label: string; className?: string | undefined; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section className={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
