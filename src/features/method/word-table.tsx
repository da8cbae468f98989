import type { ReactNode } from 'react';
import { Table } from '@/shared/list/table';
import styles from './method.module.css';

interface WordTableProps {
  readonly caption: string;
  readonly columns: readonly [word: string, meaning: string];
  readonly rows: readonly { readonly key: string; readonly word: ReactNode; readonly meaning: string }[];
}

/** Words of the site and what they mean. */
export function WordTable({ caption, columns: [word, meaning], rows }: WordTableProps) {
  return (
    <Table
      cards="small"
      className={styles['table']}
      caption={caption}
      columns={[
        { key: 'word', label: word, kind: 'title', className: 'strong', show: (row) => row.word },
        { key: 'meaning', label: meaning, isPlain: true, show: (row) => row.meaning },
      ]}
      rows={rows}
      keyOf={({ key }) => key}
    />
  );
}
