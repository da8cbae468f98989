import type { ReactNode } from 'react';
import { Table } from '@/shared/ui/table';
import styles from './method.module.css';

interface WordTableProps {
  readonly caption: string;
  readonly columns: readonly [word: string, meaning: string];
  readonly rows: readonly { readonly key: string; readonly word: ReactNode; readonly meaning: string }[];
}

/** Words of the site and what they mean. */
export function WordTable({ caption, columns, rows }: WordTableProps) {
  return (
    <Table cards="small" className={styles['table']}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, word, meaning }) => (
          <tr key={key}>
            <th scope="row" className="strong">
              {word}
            </th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
