import type { ReactNode } from 'react';
import { Boundary } from '@/shared/ui/boundary';
import type { Asks } from '@/shared/url/asks';
import styles from './indicator.module.css';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** What of the address it alone depends on. */
  readonly asks?: Asks;
  readonly children: ReactNode;
}

/** One group of the page under its own heading; a failure inside leaves the other groups standing. */
export function Section({ id, title, asks, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={`above-6 ${styles['section']}`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <Boundary name={title} {...(asks && { asks })}>
        {children}
      </Boundary>
    </section>
  );
}
