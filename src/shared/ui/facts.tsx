import type { ReactNode } from 'react';
import styles from './facts.module.css';
import { clusterClass } from './layout';

interface FactsProps {
  /** Pairs of `dt` and `dd`, each in a `div`. */
  readonly children: ReactNode;
  /** On a card, where figures stand close. */
  readonly isSmall?: boolean;
}

/** Names and their figures side by side: what a part of the page comes to. */
export function Facts({ isSmall = false, children }: FactsProps) {
  return (
    <dl className={`${clusterClass(isSmall ? { gap: 5, rows: 1 } : { gap: 6, rows: 2 })} ${isSmall ? factsSmall : styles['facts']}`}>
      {children}
    </dl>
  );
}

/** The class of small figures, for a list of them that is arranged otherwise. */
export const factsSmall = styles['small'];
