import { dsvFormat } from 'd3-dsv';
import { disarmFormula } from '@/domain/formula-safety';
import type { Language } from '@/domain/language';
import { formatNumber } from '@/domain/number-format';
import { type Cell, cellOf, type DownloadColumn, type DownloadTable, figureIn, isTerm, toMachineValue } from './download-table';

const UTF8_MARK = '\uFEFF';

/**
 * The table as a spreadsheet set to Kazakh or Russian opens it: UTF-8 with mark, semicolons, decimal comma, headings and words of the reader's
 * language, days as DD.MM.YYYY.
 *
 * Units:  numbers have the decimals of their series; a number without any keeps twelve significant digits, the tail of binary fractions goes.
 * Absent: an empty cell. Safety: see `disarmFormula`; numbers, also negative ones, stay numbers.
 */
export function toReaderCsv(table: DownloadTable, language: Language): string {
  return UTF8_MARK + formatRows(';', toReaderTexts(table, language));
}

/** What stands in the cells of that file: the headings, then the rows. No text may be one that a spreadsheet misreads (see `misreadingOf`). */
export function toReaderTexts(table: DownloadTable, language: Language): string[][] {
  const heading = table.columns.map(({ label }) => toSafeText(label));
  return [heading, ...table.rows.map((row) => table.columns.map((column) => toReaderText(cellOf(row, column), column, language)))];
}

/**
 * The table as programs read it (RFC 4180): UTF-8 without mark, commas, decimal point, headings and values by their codes, twelve significant digits,
 * days as YYYY-MM-DD.
 *
 * Absent: an empty cell. Safety: as in `toReaderCsv`.
 */
export function toMachineCsv(table: DownloadTable): string {
  const rows = table.rows.map((row) =>
    table.columns.map((column) => {
      const value = toMachineValue(cellOf(row, column));
      return typeof value === 'string' ? toSafeText(value) : String(value ?? '');
    }),
  );
  return formatRows(',', [table.columns.map(({ code }) => code), ...rows]);
}

function formatRows(separator: string, rows: string[][]): string {
  // no cell holds a line break any more: every one that is left ends a row
  return `${dsvFormat(separator).formatRows(rows)}\n`.replaceAll('\n', '\r\n');
}

/** A line break says nothing in a note, and simple readers would take it for the end of the row. */
function toSafeText(text: string): string {
  return disarmFormula(text.replaceAll(/\s*[\r\n\t]+\s*/g, ' ').trim());
}

function toReaderText(cell: Cell, column: DownloadColumn, language: Language): string {
  const figure = figureIn(cell, column);
  if (figure) return toReaderNumber(figure.value, figure.decimals, language);
  if (isTerm(cell)) return toSafeText(cell.label);
  if (typeof cell !== 'string') return '';
  return column.kind === 'date' ? toReaderDate(cell) : toSafeText(cell);
}

/** A spreadsheet reads plain digits, a comma and a hyphen; the no-break space and the real minus of the page would make a text of the number. */
function toReaderNumber(value: number, decimals: number | null, language: Language): string {
  if (decimals === null) return String(Number(value.toPrecision(12))).replace('.', ',');
  return formatNumber(value, { decimals, language }).replaceAll('\u00A0', '').replace('\u2212', '-');
}

export function toReaderDate(isoDate: string): string {
  return isoDate.split('-').reverse().join('.');
}
