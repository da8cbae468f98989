import { columnOfCell, rowOfCell, toColumnName } from '../cell-name';
import type { CheckCode, Finding } from './check-list';
import { FACT_COLUMNS } from './fact-table';
import { FORM_COLUMNS, FORM_TEXTS, type FormText, SOURCE_COLUMNS, type SourceColumn, WORD_COLUMNS } from './form-columns';
import type { ParsedTable, TableRow } from './parse-table';
import type { GridCell, SheetGrid } from './sheet-grid';

/** A new source that a form brings, as it is written. */
export type NewSource = Readonly<Record<SourceColumn, string>> & { readonly line: number };

/** One sheet of facts. */
export interface FormSheet {
  readonly name: string;
  /** As a CSV would have it: columns by their codes; a row without any entry is left out, which is how a form says that there are no data. */
  readonly table: ParsedTable;
  /** The texts of a row, by its line. */
  readonly texts: ReadonlyMap<number, Readonly<Record<FormText, string>>>;
  /** The letters of the columns, by their codes. */
  readonly letters: ReadonlyMap<string, string>;
}

export interface ReadForm {
  readonly sheets: readonly FormSheet[];
  readonly sources: readonly NewSource[];
  /** The sheet of sources with the letters of its columns; `null` where there is none. */
  readonly sourceSheet: Pick<FormSheet, 'name' | 'letters'> | null;
  readonly findings: readonly Finding[];
}

/** The least of the codes by which a sheet of facts is known. */
const KEYS = ['indicator', 'series', 'region', 'year', 'value'] as const;
/** The row of words below the codes. */
const WORDS_ROW = 2;
/** A cell that a row says something new in. */
const FILLED = ['value', ...FORM_TEXTS] as const;
/** As many ranges are named; the rest is the same mistake. */
const MOST_MERGED = 20;

/** Finds in a workbook the sheets that belong to the form, by the codes in their first row, and what in them keeps a value from being read. */
export function readForm(workbook: readonly SheetGrid[], file: string): ReadForm {
  const words = readWords(workbook);
  const ofFacts = workbook.filter((sheet) => hasCodes(sheet, KEYS));
  const ofSources = workbook.find((sheet) => hasCodes(sheet, ['source_id']));
  if (ofFacts.length === 0) {
    const finding: Finding = { code: 'no-form-sheet', file, line: null, column: null, values: {} };
    return { sheets: [], sources: [], sourceSheet: null, findings: [finding] };
  }
  const read = ofFacts.map((sheet) => readFactSheet(sheet, words, file));
  return {
    sheets: read.map(({ sheet }) => sheet),
    sources: ofSources ? readSources(ofSources) : [],
    sourceSheet: ofSources ? { name: ofSources.name, letters: lettersOf(SOURCE_COLUMNS, codesOf(ofSources)) } : null,
    findings: read.flatMap(({ findings }) => findings),
  };
}

const codesOf = ({ rows }: SheetGrid) => (rows[0] ?? []).map((cell) => cell?.text.trim() ?? '');
const hasCodes = (sheet: SheetGrid, codes: readonly string[]) => codes.every((code) => codesOf(sheet).includes(code));

/** The letters of the columns that the sheet has. */
function lettersOf(columns: readonly string[], codes: readonly string[]): ReadonlyMap<string, string> {
  return new Map(columns.filter((column) => codes.includes(column)).map((column) => [column, toColumnName(codes.indexOf(column))]));
}

/** What the form's choices stand for. */
function readWords(workbook: readonly SheetGrid[]): ReadonlyMap<string, string> {
  const sheet = workbook.find((candidate) => codesOf(candidate).join() === WORD_COLUMNS.join());
  return new Map((sheet?.rows ?? []).slice(1).map((row) => [row[0]?.text ?? '', row[1]?.text ?? '']));
}

function readFactSheet(sheet: SheetGrid, words: ReadonlyMap<string, string>, file: string) {
  const codes = codesOf(sheet);
  const places = new Map(FORM_COLUMNS.map((column) => [column, codes.indexOf(column)]));
  const heading = FACT_COLUMNS.filter((column) => (places.get(column) ?? -1) >= 0);
  const findings: Finding[] = [];
  const report = (code: CheckCode, cell: string, column: string, values: Finding['values'] = {}) =>
    findings.push({ code, file, line: rowOfCell(cell), column, values, sheet: sheet.name, cell });
  reportUnread(sheet, codes, report);

  const rows: TableRow[] = [];
  const texts = new Map<number, Readonly<Record<FormText, string>>>();
  for (const [i, row] of sheet.rows.entries()) {
    const line = i + 1;
    const cellOf = (column: string) => row[places.get(column as FormText) ?? -1] ?? null;
    if (line <= WORDS_ROW || FILLED.every((column) => cellOf(column) === null)) continue;
    const nameOf = (column: string) => `${toColumnName(places.get(column as FormText) ?? 0)}${line}`;
    const value = readValue(cellOf('value'), nameOf('value'), report);
    const year = readYear(cellOf('year'), nameOf('year'), report);
    const textOf = (column: string) => (column === 'value' ? value : column === 'year' ? year : (cellOf(column)?.text ?? ''));
    rows.push({
      line,
      cells: heading.map((column) => (column === 'confidence' ? (words.get(textOf(column)) ?? textOf(column)) : textOf(column))),
    });
    texts.set(line, Object.fromEntries(FORM_TEXTS.map((column) => [column, textOf(column).trim()])) as Record<FormText, string>);
  }
  const unseen = sheet.hidden.filter((line) => texts.has(line));
  if (unseen.length > 0) {
    const [first = 0] = unseen;
    report('hidden-rows', `${toColumnName(places.get('value') ?? 0)}${first}`, 'value', {
      count: String(unseen.length),
      first: String(first),
    });
  }
  const table: ParsedTable = { delimiter: ',', heading, rows, openQuote: null };
  return { sheet: { name: sheet.name, table, texts, letters: lettersOf(FORM_COLUMNS, codes) }, findings };
}

type ReportCell = (code: CheckCode, cell: string, column: string, values?: Finding['values']) => void;

/** What the reader of values does not see: cells that are one, formulas without a value, errors of formulas. Headings may look as they like. */
function reportUnread({ merged, uncomputed, errors }: SheetGrid, codes: readonly string[], report: ReportCell): void {
  const isAsked = (cell: string) => rowOfCell(cell) > WORDS_ROW && (codes[columnOfCell(cell)] ?? '') !== '';
  const columnOf = (cell: string) => codes[columnOfCell(cell)] ?? '';
  const ranges = merged.filter((range) => isAsked(range.split(':')[0] ?? '')).slice(0, MOST_MERGED);
  for (const range of ranges) report('merged-cells', range.split(':')[0] ?? '', columnOf(range), { range });
  for (const cell of uncomputed.filter(isAsked)) report('formula-without-value', cell, columnOf(cell));
  for (const [cell, value] of errors) if (isAsked(cell)) report('cell-error', cell, columnOf(cell), { value });
}

const AS_TEXT = /^\s*-?\d[\d\s\u00a0\u202f]*([.,]\d+)?\s*$/;

/** A value as the strict reader takes it; a date is none, a number that was typed as a text is one and is named. */
function readValue(cell: GridCell | null, name: string, report: ReportCell): string {
  if (cell === null) return '';
  if (cell.kind === 'date') {
    report('date-for-number', name, 'value', { value: cell.text });
    return '';
  }
  if (cell.kind === 'number' || !AS_TEXT.test(cell.text)) return cell.text;
  const meant = cell.text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  report('number-as-text', name, 'value', { value: cell.text, meant });
  return meant;
}

/** A year that a program took for a day is none. */
function readYear(cell: GridCell | null, name: string, report: ReportCell): string {
  if (cell?.kind !== 'date') return cell?.text ?? '';
  report('date-for-number', name, 'year', { value: cell.text });
  return '';
}

const isTitle = (column: SourceColumn) => column === 'title_kk' || column === 'title_ru';

/** Lines of the sheet of sources that tell more than an id with its title in one language, which is how the form names those that are published. */
function readSources(sheet: SheetGrid): NewSource[] {
  const codes = codesOf(sheet);
  return sheet.rows.slice(WORDS_ROW).flatMap((row, i): NewSource[] => {
    const textOf = (column: SourceColumn) => row[codes.indexOf(column)]?.text.trim() ?? '';
    const source = Object.fromEntries(SOURCE_COLUMNS.map((column) => [column, textOf(column)])) as Record<SourceColumn, string>;
    const filled = SOURCE_COLUMNS.filter((column) => source[column] !== '');
    const isNew = filled.filter((column) => column !== 'source_id').length > (filled.some(isTitle) ? 1 : 0);
    return isNew ? [{ ...source, line: i + WORDS_ROW + 1 }] : [];
  });
}
