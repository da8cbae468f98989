import { toColumnName } from '@/domain/cell-name';
import { toReaderDate } from './csv';
import { type AboutEntry, type Cell, cellOf, type DownloadColumn, type DownloadTable, figureIn, isTerm } from './download-table';
import { toVerdictSheet, type VerdictCell, type VerdictSheetWords } from './verdict-sheet';
import { type WorkbookCell, type WorkbookSheet, writeWorkbook } from './workbook';

/** Names of the sheets, and what the sheet of verdicts says. */
export interface XlsxWords {
  readonly data: string;
  readonly about: string;
  readonly verdicts: string;
  readonly verdictSheet: VerdictSheetWords;
}

const DATE_FORMAT = 'dd.mm.yyyy';
const CODE_STYLE = { textColor: '#51606b', fontSize: 9 } as const;
const HEADING_STYLE = { fontWeight: 'bold', wrap: true, alignVertical: 'top', backgroundColor: '#e6ecee' } as const;
const NO_FORMULAS: WorkbookSheet['cached'] = new Map();

/**
 * The table as a workbook: the rows, what they are about, and – where there are verdicts – a sheet that computes them again.
 *
 * The headings take two rows, codes above words: filters and sorting hang on the row of words, which touches the figures, so neither of them ever
 * takes a heading for data; programs skip one row.
 * Units:  numbers and days are real ones, with the decimals of their series on the screen and all digits behind. Absent: an empty cell.
 * Safety: a text is stored as a text, so nothing but the formulas of the verdicts is ever run; one that looks like a formula is also marked as
 *         text, so that it stays one when somebody edits its cell.
 */
export function toXlsx(table: DownloadTable, words: XlsxWords): Promise<Blob> {
  const sheets = [toDataSheet(table, words.data), toAboutSheet(table, words.about)];
  const { verdicts = [] } = table;
  return writeWorkbook(verdicts.length > 0 ? [...sheets, toFormulaSheet(verdicts, words)] : sheets);
}

function toDataSheet({ columns, rows }: DownloadTable, name: string): WorkbookSheet {
  const cells = rows.map((row) => columns.map((column) => toWorkbookCell(cellOf(row, column), column)));
  const codes = columns.map(({ code }) => ({ value: code, ...CODE_STYLE }));
  const labels = columns.map(({ label }) => ({ value: label, ...HEADING_STYLE }));
  const widths = columns.map((column) => widthOf(rows.map((row) => lengthOf(cellOf(row, column)))));
  return { name, cells: [codes, labels, ...cells], widths, frozenRows: 2, frozenColumns: 1, filterRow: 2, cached: NO_FORMULAS };
}

function toAboutSheet({ title, about }: DownloadTable, name: string): WorkbookSheet {
  const cells = about.map(({ label, value }) => [
    { value: label, fontWeight: 'bold', alignVertical: 'top', wrap: true } as const,
    toAboutCell(value),
  ]);
  return {
    name,
    cells: [[{ value: title, type: String, fontWeight: 'bold' }], ...cells],
    widths: [32, 100],
    frozenRows: 0,
    frozenColumns: 0,
    filterRow: null,
    cached: NO_FORMULAS,
  };
}

function toAboutCell(value: AboutEntry['value']): WorkbookCell {
  if (typeof value === 'string') return { ...toText(value), wrap: true, alignVertical: 'top' };
  if (typeof value === 'number') return { value, align: 'left' };
  return { value: toDay(value.isoDate), format: DATE_FORMAT, align: 'left' };
}

function toFormulaSheet(verdicts: NonNullable<DownloadTable['verdicts']>, words: XlsxWords): WorkbookSheet {
  const { cells, headingRow } = toVerdictSheet(verdicts, words.verdictSheet);
  const cached = new Map(
    cells.flatMap((row, y) => row.flatMap((cell, x) => (isFormula(cell) ? [[`${toColumnName(x)}${y + 1}`, cell.cached] as const] : []))),
  );
  return {
    name: words.verdicts,
    cells: cells.map((row, y) => row.map((cell) => toVerdictCell(cell, y + 1 === headingRow))),
    widths: [10, 12, 52, 10, 8, 20, ...(cells[headingRow - 1] ?? []).slice(6).map(() => 13)],
    frozenRows: 0,
    frozenColumns: 0,
    filterRow: headingRow,
    cached,
  };
}

function toVerdictCell(cell: VerdictCell, isHeading: boolean): WorkbookCell {
  if (isFormula(cell)) return { value: cell.formula, type: 'Formula' };
  if (typeof cell !== 'string') return cell;
  return isHeading ? { value: cell, type: String, ...HEADING_STYLE } : toText(cell);
}

function isFormula(cell: VerdictCell): cell is Extract<VerdictCell, { readonly formula: string }> {
  return typeof cell === 'object' && cell !== null;
}

function toWorkbookCell(cell: Cell, column: DownloadColumn): WorkbookCell {
  const figure = figureIn(cell, column);
  if (figure) return { value: figure.value, type: Number, ...(figure.decimals !== null && { format: numberFormat(figure.decimals) }) };
  if (isTerm(cell)) return toText(cell.label);
  if (typeof cell !== 'string') return null;
  return column.kind === 'date' ? { value: toDay(cell), type: Date, format: DATE_FORMAT } : toText(cell);
}

const LOOKS_LIKE_A_FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

function toText(text: string) {
  return { value: text, type: String, ...(LOOKS_LIKE_A_FORMULA.test(text) && { format: '@' }) };
}

const numberFormat = (decimals: number) => (decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`);
const toDay = (isoDate: string) => new Date(`${isoDate}T00:00:00Z`);

function lengthOf(cell: Cell): number {
  if (cell === null) return 0;
  if (isTerm(cell)) return cell.label.length;
  return typeof cell === 'string' ? toReaderDate(cell).length : 8;
}

/** Wide enough for most cells; a long title does not push the figures off the screen. */
function widthOf(lengths: readonly number[]): number {
  return Math.min(44, Math.max(11, ...lengths) + 1);
}
