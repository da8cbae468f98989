import type { ReactNode } from 'react';
import { Cluster } from '../ui/layout';
import type { List } from './use-list';

/** How many rows there are, announced as it changes, and what can be taken away. */
export function ListBar<Row>({ list, count, children }: { list: List<Row>; count: string; children?: ReactNode }) {
  return (
    <Cluster gap={3} rows={2} isSpread align="center" above={3} below={2}>
      <p role="status" className="strong" ref={list.countRef} tabIndex={-1}>
        {count}
      </p>
      {children}
    </Cluster>
  );
}
