import type { ReactNode } from 'react';
import { Part } from '@/shared/ui/part';
import styles from './indicator.module.css';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** Far below the first screen: drawn by the browser when the reader comes near it. */
  readonly isLate?: boolean;
  readonly children: ReactNode;
}

/** One group of the page under its own heading; a failure inside leaves the other groups standing. */
export function Section({ id, title, isLate = false, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={isLate ? `${styles['section']} ${styles['late']}` : styles['section']}>
      <h2 id={`${id}-title`}>{title}</h2>
      <Part name={title}>{children}</Part>
    </section>
  );
}
