import { memo } from 'react';
import type { Verdict } from '@/domain/choices';
import { isUnproven, type State } from '@/domain/series';
import { useTranslation } from '@/shared/i18n/use-translation';

import { CELL, ROW, ROW_HEADER } from './aria-parts';
import styles from './matrix.module.css';
import { countMet, type MatrixRow } from './matrix-rows';

/** What a cell is heard as: its sign, its colour and the dot of a demo cannot be. */
export type CellWords = Readonly<Record<'published' | 'demo' | 'unpublished', Readonly<Record<Verdict | State, string>>>>;

interface MatrixTableRowProps {
  readonly row: MatrixRow;
  readonly words: CellWords;
  readonly isMine: boolean;
}

/** Drawn once: a new order moves the row and leaves its cells as they are. */
export const MatrixTableRow = memo(function MatrixTableRow({ row, words, isMine }: MatrixTableRowProps) {
  const { t } = useTranslation('regions');
  const { met, known } = countMet(row);
  return (
    <tr {...ROW} data-region={row.id} data-mine={isMine ? true : undefined}>
      <th {...ROW_HEADER}>
        <a href={row.href} tabIndex={-1}>
          {row.name}
        </a>
      </th>
      <td {...CELL} tabIndex={-1} className={styles['count']}>
        {t('matrix.metOf', { met, known })}
      </td>
      {row.cells.map((cell) => (
        <td
          key={cell.column}
          {...CELL}
          tabIndex={-1}
          className={styles[cell.verdict ?? (cell.merit === null ? 'gap' : 'unjudged')]}
          data-demo={isUnproven(cell.provenance) ? true : undefined}
          data-origin={cell.provenance ?? undefined}
          aria-label={words[isUnproven(cell.provenance) ? cell.provenance : 'published'][cell.verdict ?? cell.state ?? 'no-data']}
        />
      ))}
    </tr>
  );
});
