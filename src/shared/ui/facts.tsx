import type { ReactNode } from 'react';
import styles from './facts.module.css';
import { clusterClass, stackClass } from './layout';

/**
 * How names and what belongs to them are arranged: `figures` side by side; `small` ones on a card; `ends` of a line, the name at its start and the
 * figure at its end; `terms`, each with its meaning beside it; `columns` of them where a meaning takes lines.
 */
type FactsKind = 'figures' | 'small' | 'ends' | 'terms' | 'columns';

interface FactsProps {
  /** Pairs of `dt` and `dd`, each in a `div`. */
  readonly children: ReactNode;
  readonly kind?: FactsKind;
  readonly className?: string | undefined;
}

/** The class of small figures, for a list of them that is arranged otherwise. */
export const factsSmall = styles['small'];

const CLASSES: Readonly<Record<FactsKind, string>> = {
  figures: `${clusterClass({ gap: 6, rows: 2 })} ${styles['facts']}`,
  small: `${clusterClass({ gap: 5, rows: 1 })} ${factsSmall}`,
  ends: `${styles['ends']}`,
  terms: `${stackClass({ gap: 2 })} ${styles['terms']}`,
  columns: `${styles['columns']}`,
};

/** Names and what belongs to them: figures, meanings. */
export function Facts({ kind = 'figures', className, children }: FactsProps) {
  return <dl className={[CLASSES[kind], className].filter(Boolean).join(' ')}>{children}</dl>;
}
