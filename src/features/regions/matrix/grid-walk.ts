import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Arrow keys in a table that is one stop of the Tab key: the focus goes to the neighbouring cell, or to the link or button in it.
 * Works on the live table, so that no cell needs a handler or a changed property of its own.
 */
export function walkGrid(event: KeyboardEvent<HTMLTableElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const table = event.currentTarget;
  const cell = (event.target as Element).closest<HTMLTableCellElement>('td, th');
  const row = cell?.closest('tr');
  const target = cell && row ? targetOf(event.key, table, [row.rowIndex, cell.cellIndex]) : null;
  if (!target) return;
  event.preventDefault();
  moveStop(table, target);
  target.focus();
}

function targetOf(key: string, table: HTMLTableElement, [row, column]: readonly [number, number]): HTMLElement | null {
  if (key === 'Home') return focusableOf(table, row, 0);
  if (key === 'End') return focusableOf(table, row, (table.rows[row]?.cells.length ?? 1) - 1);
  const step = STEPS[key];
  return step ? focusableOf(table, row + step[0], column + step[1]) : null;
}

function focusableOf(table: HTMLTableElement, row: number, column: number): HTMLElement | null {
  const cell = table.rows[row]?.cells[column];
  return cell?.querySelector<HTMLElement>('a, button') ?? (cell?.tabIndex === undefined || !cell.hasAttribute('tabindex') ? null : cell);
}

/** The cell where the Tab key comes back to. */
export function moveStop(table: HTMLTableElement, target: HTMLElement): void {
  for (const stop of table.querySelectorAll<HTMLElement>('[tabindex="0"]')) stop.tabIndex = -1;
  target.tabIndex = 0;
}
