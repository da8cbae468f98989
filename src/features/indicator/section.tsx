import type { ReactNode } from 'react';
import { Boundary } from '@/shared/ui/boundary';
import { Fold } from '@/shared/ui/fold';
import type { Asks } from '@/shared/url/asks';
import styles from './indicator.module.css';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** What of the address it alone depends on. */
  readonly asks?: Asks;
  /** What few ask for is folded on a phone, and says so. The place that links lead to is then inside, so that a jump opens it. */
  readonly fold?: string | undefined;
  /** What has to be noticed stands before the fold. */
  readonly unfolded?: ReactNode;
  readonly children: ReactNode;
}

/** One group of the page under its own heading; a failure inside leaves the other groups standing. */
export function Section({ id, title, asks, fold, unfolded, children }: SectionProps) {
  const content = (
    <Boundary name={title} {...(asks && { asks })}>
      {children}
    </Boundary>
  );
  return (
    <section {...(fold === undefined && { id })} aria-labelledby={`${id}-title`} className={`above-6 ${styles['section']}`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {unfolded}
      {fold === undefined ? (
        content
      ) : (
        <Fold summary={fold} className="fold">
          <div id={id} className={styles['folded']}>
            {content}
          </div>
        </Fold>
      )}
    </section>
  );
}
