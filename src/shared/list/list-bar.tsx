import type { ReactNode } from 'react';
import styles from './filter-bar.module.css';
import type { List } from './use-list';

/** How many rows there are, announced as it changes, and what can be taken away. */
export function ListBar<Row>({ list, count, children }: { list: List<Row>; count: string; children?: ReactNode }) {
  return (
    <div className={styles['bar']}>
      <p role="status" className={styles['count']} ref={list.countRef} tabIndex={-1}>
        {count}
      </p>
      {children}
    </div>
  );
}
