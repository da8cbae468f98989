import type { ReactNode } from 'react';
import styles from './method.module.css';

interface WordTableProps {
  readonly caption: string;
  readonly columns: readonly [word: string, meaning: string];
  readonly rows: readonly { readonly key: string; readonly word: ReactNode; readonly meaning: string }[];
}

/** Words of the site and what they mean. */
export function WordTable({ caption, columns, rows }: WordTableProps) {
  return (
    <table className={`${styles['table']} ${styles['stack']}`}>
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
            <th scope="row">{word}</th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
