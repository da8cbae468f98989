import { type CSSProperties, type FocusEvent, type KeyboardEvent, type MouseEvent, memo, useMemo } from 'react';
import { VERDICTS } from '@/domain/choices';
import { type Provenance, STATES } from '@/domain/series';
import { useOriginText } from '@/shared/i18n/use-origin-text';
import { useTranslation } from '@/shared/i18n/use-translation';
import { visuallyHidden } from '@/shared/ui/visually-hidden';
import { GRID, ROW_GROUP } from './aria-parts';
import { CELL_SIGNS } from './cell-signs';
import { moveStop, walkGrid } from './grid-walk';
import styles from './matrix.module.css';
import { MatrixHead } from './matrix-head';
import { type CellWords, MatrixTableRow } from './matrix-row';
import type { MatrixColumn, MatrixRow } from './matrix-rows';

/** Where the pointer or the keyboard is: row and column of the data, not of the table. */
export interface MatrixSpot {
  /** `null`: the head of the column. */
  readonly row: string | null;
  readonly column: number;
  /** The cell itself: its figures stand beside it. */
  readonly cell: HTMLElement;
}

interface MatrixTableProps {
  readonly columns: readonly MatrixColumn[];
  /** In the order in which they are shown. */
  readonly rows: readonly MatrixRow[];
  /** The order that the head shows; it may be ahead of the rows by a frame. */
  readonly sort: string;
  readonly caption: string;
  readonly myRegion: string | null;
  readonly onSort: (sort: string) => void;
  readonly onOpen: (href: string) => void;
  readonly onSpot: (spot: MatrixSpot | null) => void;
}

/** Columns before the data: the region and the number of plans met. */
const HEAD_COLUMNS = 2;

/**
 * Regions × series as one plain table with two fixed edges. The handlers sit on the table and cells are drawn once: 200 × 65 of them stay quick,
 * and a change of order moves rows without drawing a cell anew.
 */
export const MatrixTable = memo(function MatrixTable({ columns, rows, sort, caption, myRegion, ...on }: MatrixTableProps) {
  const words = useCellWords();
  const handlers = {
    onClick: (event: MouseEvent<HTMLTableElement>) => handleClick(event, on),
    onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => walkGrid(event),
    onMouseOver: (event: MouseEvent<HTMLTableElement>) => on.onSpot(spotOf(event.target as Element)),
    onMouseLeave: () => on.onSpot(null),
    onFocus: (event: FocusEvent<HTMLTableElement>) => {
      on.onSpot(spotOf(event.target));
      moveStop(event.currentTarget, event.target as HTMLElement);
    },
  };
  return (
    <table
      {...GRID}
      data-ink
      className={styles['matrix']}
      style={{ ...CELL_SIGNS, '--series': columns.length } as CSSProperties}
      {...handlers}
    >
      <caption className={visuallyHidden}>{caption}</caption>
      <MatrixHead columns={columns} sort={sort} />
      <tbody {...ROW_GROUP}>
        {rows.map((row) => (
          <MatrixTableRow key={row.id} row={row} words={words} isMine={row.id === myRegion} />
        ))}
      </tbody>
    </table>
  );
});

/** A button sorts; a link opens inside the application, unless the reader asks the browser for a new tab or window. */
function handleClick(event: MouseEvent<HTMLTableElement>, { onSort, onOpen }: Pick<MatrixTableProps, 'onSort' | 'onOpen'>): void {
  const target = event.target as Element;
  const button = target.closest<HTMLButtonElement>('button[data-sort]');
  if (button) onSort(button.dataset['sort'] ?? 'name');
  const href = target.closest('a[href]')?.getAttribute('href');
  if (!href || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  onOpen(href);
}

function spotOf(target: Element): MatrixSpot | null {
  const cell = target.closest<HTMLTableCellElement>('td, th');
  const line = cell?.closest('tr');
  if (!cell || !line || cell.cellIndex < HEAD_COLUMNS) return null;
  const column = cell.cellIndex - HEAD_COLUMNS;
  const row = line.dataset['region'];
  if (row) return { row, column, cell };
  // the row of the groups has other columns
  return line.rowIndex > 0 ? { row: null, column, cell } : null;
}

/** Looked up once, not for each of thousands of cells. */
function useCellWords(): CellWords {
  const { t } = useTranslation();
  const withOrigin = useOriginText();
  return useMemo(() => {
    const wordsOf = (origin: Provenance | null) =>
      Object.fromEntries([
        ...VERDICTS.map((verdict) => [verdict, withOrigin(t(`verdict.${verdict}`), origin)]),
        ...STATES.map((state) => [state, withOrigin(t(`state.${state}`), origin)]),
      ]) as CellWords['demo'];
    return { published: wordsOf(null), demo: wordsOf('demo'), unpublished: wordsOf('unpublished') };
  }, [t, withOrigin]);
}
