import { type FocusEvent, type KeyboardEvent, type MouseEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { moveStop, walkGrid } from './grid-walk';
import styles from './matrix.module.css';
import { countMet, type MatrixCell, type MatrixColumn, type MatrixRow } from './matrix-rows';

/** Where the pointer or the keyboard is: row and column of the data, not of the table. */
export interface MatrixSpot {
  readonly row: string;
  readonly column: number;
}

interface MatrixTableProps {
  readonly columns: readonly MatrixColumn[];
  /** In the order in which they are shown. */
  readonly rows: readonly MatrixRow[];
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
 * Regions × series as one plain table with two fixed edges. Handlers sit on the table, cells carry text and a class only: 200 × 65 cells stay
 * quick, and a change of order moves rows without drawing a cell anew.
 */
export const MatrixTable = memo(function MatrixTable({ columns, rows, sort, caption, myRegion, ...handlers }: MatrixTableProps) {
  const { t } = useTranslation('regions');
  const { onSort, onOpen, onSpot } = handlers;

  const onClick = (event: MouseEvent<HTMLTableElement>) => {
    const target = event.target as Element;
    const button = target.closest<HTMLButtonElement>('button[data-sort]');
    if (button) return onSort(button.dataset['sort'] ?? 'name');
    const link = target.closest<HTMLAnchorElement>('a[href]');
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen(link.getAttribute('href') ?? '');
  };
  const onPoint = (event: MouseEvent<HTMLTableElement> | FocusEvent<HTMLTableElement>) => {
    onSpot(spotOf(event.target as Element));
    if (event.type === 'focus' && event.target instanceof HTMLElement) moveStop(event.currentTarget, event.target);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => walkGrid(event);

  const sortButton = (key: string, label: string) => (
    <th key={key} scope="col" aria-sort={sort === key ? (key === 'name' ? 'ascending' : 'descending') : undefined}>
      <button type="button" data-sort={key} tabIndex={-1} aria-label={t('matrix.sortBy', { column: label })}>
        <svg viewBox="0 0 10 8" width="10" height="8" aria-hidden="true">
          <path d={key === 'name' ? 'M1 7 5 1l4 6z' : 'M1 1l4 6 4-6z'} />
        </svg>
      </button>
    </th>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the arrow keys walk through the cells, as in the grid pattern of ARIA
    <table role="grid" className={styles['matrix']} {...{ onClick, onKeyDown }} onMouseOver={onPoint} onFocus={onPoint} onMouseLeave={() => onSpot(null)}>
      <caption>{caption}</caption>
      <colgroup>
        <col className={styles['region']} />
        <col className={styles['met']} />
        <col span={columns.length} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('column.region')}</th>
          <th scope="col">
            <span className={styles['title']}>{t('matrix.met')}</span>
          </th>
          {columns.map(({ key, title, href }) => (
            <th key={key} scope="col">
              <a href={href} tabIndex={-1} className={styles['title']}>
                {title}
              </a>
            </th>
          ))}
        </tr>
        <tr>
          {sortButton('name', t('column.region'))}
          {sortButton('met', t('matrix.met'))}
          {columns.map(({ key, title }) => sortButton(key, title))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <MatrixTableRow key={row.id} row={row} isMine={row.id === myRegion} />
        ))}
      </tbody>
    </table>
  );
});

function spotOf(target: Element): MatrixSpot | null {
  const cell = target.closest<HTMLTableCellElement>('tbody td');
  const row = cell?.closest('tr')?.dataset['region'];
  return cell && row && cell.cellIndex >= HEAD_COLUMNS ? { row, column: cell.cellIndex - HEAD_COLUMNS } : null;
}

const MatrixTableRow = memo(function MatrixTableRow({ row, isMine }: { row: MatrixRow; isMine: boolean }) {
  const { t } = useTranslation('regions');
  const wordOf = useCellWord();
  const { met, known } = countMet(row);
  return (
    <tr data-region={row.id} data-mine={isMine ? true : undefined}>
      <th scope="row">
        <a href={row.href} tabIndex={-1}>
          {row.name}
        </a>
      </th>
      <td className={styles['count']}>{t('matrix.metOf', { met, known })}</td>
      {row.cells.map((cell, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns of the table never move
        <td key={i} tabIndex={-1} className={styles[cell.verdict ?? (cell.merit === null ? 'gap' : 'unjudged')]} data-demo={cell.provenance === 'demo' ? true : undefined}>
          {wordOf(cell)}
        </td>
      ))}
    </tr>
  );
});

/** Heard, not seen: the sign and the colour stand in its place. */
function useCellWord(): (cell: MatrixCell) => string {
  const { t } = useTranslation();
  return ({ verdict, state }) => (verdict ? t(`verdict.${verdict}`) : t(`state.${state ?? 'no-data'}`));
}
