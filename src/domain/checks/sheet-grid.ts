/** A cell as a spreadsheet keeps it; `null` is empty. A date stands as `YYYY-MM-DD`. */
export interface GridCell {
  readonly kind: 'text' | 'number' | 'date';
  readonly text: string;
}

/** One sheet: rows from the first one on, cells from column A on; a row may be shorter than others. */
export interface SheetGrid {
  readonly name: string;
  readonly rows: readonly (readonly (GridCell | null)[])[];
  /** Rows that nobody sees, from 1: folded away, or left out by a filter. */
  readonly hidden: readonly number[];
  /** Ranges of merged cells: `A3:B4`. */
  readonly merged: readonly string[];
  /** Cells with a formula that nobody computed: `Q12`. */
  readonly uncomputed: readonly string[];
  /** Cells that show an error of their formula, by their names. */
  readonly errors: ReadonlyMap<string, string>;
}
